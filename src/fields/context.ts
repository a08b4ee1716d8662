/** What the steps share: the draft they fill, and their findings and doubts. */
import type { Source } from '../blocks/tree.js'
import type { CalendarContext } from '../language/dates.js'
import type { DocumentNumber } from '../language/numbers.js'
import type { Line } from '../lines/lines.js'
import type { Passage, Span } from '../lines/passage.js'
import type { DiagnosticId } from '../vocabulary/diagnostics.js'
import type { ReviewReason } from '../vocabulary/review-reasons.js'
import { emptyDraft, type ItemDraft, type NoticeDraft, type Placed } from './draft.js'
import type { Row } from './conclusions/items/rows.js'

/** Something doubtful or missing. */
export interface Finding {
  rule: DiagnosticId
  /** A value, a line (1-based), or null if something is missing. */
  place: Placed | number | null
  /** Words for the message. */
  detail: string
}

export interface Deadline {
  text: Span
  date: Span | null
}

export class Context {
  readonly draft: NoticeDraft = emptyDraft()
  readonly findings: Finding[] = []
  /** The number of the notice as it was read. */
  number: DocumentNumber | null = null
  /** Paragraphs about the meeting: the preamble, or the captions of a report. */
  opening: Passage[] = []
  /** The meeting is yet to be held: the text is an invitation. */
  invites = false
  subject: Span | null = null
  /** The year of an article, by its time stamp. */
  published: number | null = null
  /** Who concluded, as an article says before the number of the notice. */
  concluded: Span | null = null
  /** The rows of tables among the conclusions. */
  readonly rows = new Map<ItemDraft, Row>()

  readonly lines: readonly Line[]

  constructor(readonly source: Source) {
    this.lines = source.lines
  }

  report(rule: DiagnosticId, place: Placed | number | null = null, detail = ''): void {
    this.findings.push({ rule, place, detail })
  }

  /** Values that were inferred, and why. */
  readonly doubts = new Map<Placed, ReviewReason>()

  /** Notes a value for review; returns it. */
  doubt<Value extends Placed | null>(value: Value, reason: ReviewReason): Value {
    if (value) this.doubts.set(value, reason)
    return value
  }

  /** The day of the meeting or of issue, and the year for days and months without one. */
  get calendar(): CalendarContext {
    const told = this.draft.meeting.date?.value ?? this.draft.header.date?.value ?? null
    return { year: told === null ? this.published : Number(told.slice(0, 4)), told }
  }
}
