/**
 * Draft → notice: spans become their values and, on demand, JSON Pointers lead from the values to their places in
 * the text.
 */
import type { Context, Finding } from './fields/context.js'
import type { Placed } from './fields/draft.js'
import type { Line } from './lines/lines.js'
import type { Diagnostic, Notice } from './notice.js'
import {
  writeAssignment,
  writeHeader,
  writeItem,
  writeMeeting,
  writeRecipient,
  writeReference,
  writeSignature,
} from './render/shapes.js'
import { Trail, type Explanation } from './render/trail.js'
import { DIAGNOSTIC_RULES } from './vocabulary/diagnostics.js'

export type { Explanation } from './render/trail.js'

/** Where the text came from, see `Notice.source`. */
export type SourceInfo = Omit<Notice['source'], 'format'>

export interface RenderOptions {
  /** Add the place of each text. */
  positions?: boolean
  /** Called for each value: which rule read it. */
  explain?: (entry: Explanation) => void
}

/** Writes the notice that the steps of the pipeline have filled in. */
export function toNotice(
  context: Context,
  { path, encoding, sha256 }: SourceInfo,
  { positions = false, explain }: RenderOptions = {},
): Notice {
  const { draft, lines, findings } = context
  const trail = new Trail(context, positions, explain)
  const notice: Notice = {
    schemaVersion: 1,
    source: { path, format: 'text', encoding, sha256 },
    kind: draft.kind as Notice['kind'],
    header: trail.part(draft.header, 'header', writeHeader),
    meeting: trail.part(draft.meeting, 'meeting', writeMeeting),
    preamble: trail.texts(draft.preamble, 'preamble'),
    conclusions: trail.parts(draft.conclusions, 'conclusions', writeItem),
    closing: trail.texts(draft.closing, 'closing'),
    assignments: trail.parts(draft.assignments, 'assignments', writeAssignment),
    recipients: trail.wholes(draft.recipients, 'recipients', writeRecipient),
    signature: draft.signature && trail.part(draft.signature, 'signature', writeSignature),
    coSignatures: trail.parts(draft.coSignatures, 'coSignatures', writeSignature),
    references: trail.wholes(draft.references, 'references', writeReference),
    unplaced: trail.texts(draft.unplaced, 'unplaced'),
    review: trail.review,
    diagnostics: findings.map((finding) => toDiagnostic(finding, lines)),
  }
  if (positions) notice.positions = trail.places
  return notice
}

function toDiagnostic({ rule, place, detail }: Finding, lines: readonly Line[]): Diagnostic {
  const { severity, message } = DIAGNOSTIC_RULES[rule]
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
