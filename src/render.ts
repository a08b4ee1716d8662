/**
 * Draft → notice: spans become their values and, when asked for, a JSON Pointer leads from each
 * value to its place in the text.
 */
import type { VFile } from 'vfile'
import type { Context, Finding } from './fields/context.js'
import type { Placed } from './fields/draft.js'
import type { Line } from './lines/lines.js'
import type { Diagnostic, Notice, Position } from './notice.js'
import { DIAGNOSTIC_RULES, type DiagnosticId } from './vocabulary/diagnostics.js'
import { REVIEW_REASONS, type ReviewReason } from './vocabulary/review-reasons.js'
import { FIELD_RULES } from './vocabulary/rules.js'

export interface SourceInfo {
  path: string
  encoding: string
  sha256: string
}

type Plain = string | number | boolean | null | Plain[] | { [key: string]: Plain }

export interface RenderOptions {
  /** Add where each text value stands. */
  positions?: boolean
  /** Is told of each value which rule read it. */
  explain?: (entry: Explanation) => void
}

/** Which rule read which line, and why. */
export interface Explanation {
  /** Name of the rule: the file that holds it. */
  rule: string
  /** JSON Pointer to the value. */
  pointer: string
  line: number | null
  value: string
  why: string
}

/** The notice of a processed file. */
export function toNotice(
  { data }: Pick<VFile, 'data'>,
  { positions = false, explain }: RenderOptions = {},
): Notice {
  const context = data.ketluan!
  const { kind, header, ...rest } = context.draft
  const { lines, doubts } = context
  const places: Record<string, Position> = {}
  const review: Notice['review'] = []
  /** The keys that lead to the value; few values need their pointer, so it is only then put together. */
  const path: (string | number)[] = []
  const pointerTo = (...last: string[]) => [''].concat(path as string[], last).join('/')
  const plain = (value: unknown): Plain => {
    if (value === null || typeof value !== 'object') return value as Plain
    if (isPlaced(value)) {
      const reason = doubts.get(value)
      if (reason) review.push({ pointer: pointerTo(), reason: REVIEW_REASONS[reason] })
      if (positions || explain) tell(value, pointerTo(), reason)
      return value.value
    }
    if (Array.isArray(value)) return value.map(below)
    const object: Record<string, Plain> = {}
    for (const key in value) object[key] = below((value as Record<string, unknown>)[key], key)
    // A number, deadline, recipient or reference is its text: it is pointed at as a whole too.
    const whole = positions && !('items' in value) && places[pointerTo('text')]
    if (whole) places[pointerTo()] = whole
    return object
  }
  const below = (value: unknown, key: string | number): Plain => {
    path.push(key)
    const written = plain(value)
    path.pop()
    return written
  }
  const tell = (value: Placed, pointer: string, reason: ReviewReason | undefined) => {
    const place = value.position(lines)
    if (positions && place) places[pointer] = place
    explain?.(explanation(value, pointer, place, reason))
  }
  return {
    schemaVersion: 1,
    source: { path: '-', format: 'text', encoding: 'utf-8', sha256: '', ...data.source },
    kind,
    header: below(header, 'header'),
    ...(plain(rest) as object),
    review,
    diagnostics: context.findings.map((finding) => toDiagnostic(finding, lines)),
    ...(positions ? { positions: places } : {}),
  } as Notice
}

const isPlaced = (value: object): value is Placed => typeof (value as Placed).position === 'function'

function explanation(
  { value }: Placed,
  pointer: string,
  place: Position | null,
  reason: ReviewReason | undefined,
): Explanation {
  const rule = FIELD_RULES.find((candidate) => candidate.pointer.test(pointer))
  return {
    rule: rule?.name ?? 'fields',
    pointer,
    line: place?.start.line ?? null,
    value,
    why: reason ? REVIEW_REASONS[reason] : (rule?.why ?? ''),
  }
}

function toDiagnostic({ rule, place, detail }: Finding, lines: readonly Line[]): Diagnostic {
  const { severity, message } = DIAGNOSTIC_RULES[rule as DiagnosticId]
  const point =
    place === null
      ? { line: null, column: null }
      : typeof place === 'number'
        ? { line: place, column: 1 }
        : startOf(place, lines)
  const words = detail || (place !== null && typeof place === 'object' ? place.value : '')
  return {
    rule,
    severity,
    message: message.replace('{}', words.slice(0, 80)),
    line: point.line,
    column: point.column,
  }
}

function startOf(place: Placed, lines: readonly Line[]) {
  return place.position(lines)?.start ?? { line: null, column: null }
}

declare module 'vfile' {
  interface DataMap {
    /** The notice in the making. */
    ketluan: Context
    /** Where the text came from. */
    source: SourceInfo
  }
}
