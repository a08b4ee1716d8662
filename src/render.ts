/**
 * Draft → notice: spans become their values and, when asked for, a JSON Pointer leads from each
 * value to its place in the text.
 */
import type { VFile } from 'vfile'
import type { Finding } from './fields/context.js'
import type { Placed } from './fields/draft.js'
import { pointAt, type Line } from './lines/lines.js'
import type { Diagnostic, Notice, Position } from './notice.js'
import { DIAGNOSTIC_RULES, type DiagnosticId } from './vocabulary/diagnostics.js'

export interface SourceInfo {
  path: string
  encoding: string
  sha256: string
}

type Plain = string | number | boolean | null | Plain[] | { [key: string]: Plain }

/** The notice of a processed file; with `positions`, where each text value stands. */
export function toNotice(file: VFile, positions = false): Notice {
  const context = file.data.ketluan!
  const { kind, header, ...rest } = context.draft
  const places: Record<string, Position> = {}
  const lines = context.lines
  const plain = (value: unknown, pointer: string): Plain => {
    if (value === null || typeof value !== 'object') return value as Plain
    if (typeof (value as Placed).position === 'function') {
      const placed = value as Placed
      if (positions) places[pointer] = placed.position(lines)
      return placed.value
    }
    if (Array.isArray(value)) return value.map((element, index) => plain(element, `${pointer}/${index}`))
    const object: Record<string, Plain> = {}
    for (const key in value) object[key] = plain((value as Record<string, unknown>)[key], `${pointer}/${key}`)
    return object
  }
  const notice = {
    schemaVersion: 1,
    source: { path: '-', format: 'text', encoding: 'utf-8', sha256: '', ...file.data.source },
    kind,
    header: plain(header, '/header'),
    ...(plain(rest, '') as object),
    review: [],
    diagnostics: context.findings.map((finding) => toDiagnostic(finding, lines)),
    ...(positions ? { positions: places } : {}),
  }
  return notice as unknown as Notice
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
  const { start } = place.position(lines)
  return pointAt(lines, start.offset)
}

declare module 'vfile' {
  interface DataMap {
    /** Where the text came from. */
    source: SourceInfo
  }
}
