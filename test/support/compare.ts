/** What of a notice a second reading has otherwise, field by field. */
import type { DiagnosticId } from '../../src/vocabulary/diagnostics.js'
import type { Item, Notice } from '../../src/index.js'

const tree = (items: Item[]): unknown[] =>
  items.map(({ marker, number, text, deadlines, items: below }) => [
    BULLET.test(marker ?? '') ? '-' : marker,
    number,
    text,
    deadlines,
    tree(below),
  ])
/** Of any kind, the letter that Word's second bullet becomes too. */
const BULLET = /^(?:[^\p{L}\d(]|o)$/u

/** The fields of a notice; what has no order or place of its own (`unplaced`, `source`, …) is left out. */
const FIELDS: Record<string, (notice: Notice) => unknown> = {
  'kind': (notice) => notice.kind,
  'header.system': (notice) => notice.header.system,
  'header.issuer': (notice) => notice.header.issuer,
  'header.number': (notice) => notice.header.number,
  'header.place': (notice) => notice.header.place,
  'header.date': (notice) => notice.header.date,
  'header.type': (notice) => notice.header.type,
  'header.subject': (notice) => notice.header.subject,
  'header.addressees': (notice) => notice.header.addressees,
  'meeting': (notice) => notice.meeting,
  'preamble': (notice) => notice.preamble,
  'conclusions': (notice) => tree(notice.conclusions),
  'closing': (notice) => notice.closing,
  'assignments': (notice) => notice.assignments,
  'recipients': (notice) => notice.recipients,
  'signature': (notice) => [notice.signature, notice.coSignatures],
  'references': (notice) => notice.references,
} // prettier-ignore

/** The diagnostics that own up to the loss of a field. */
const OWNED_BY: Record<string, DiagnosticId[]> = {
  'kind': ['not-a-notice', 'number-missing'],
  'header.system': ['issuer-missing', 'number-missing'],
  'header.issuer': ['issuer-missing'],
  'header.number': ['number-missing'],
  'header.place': ['issue-date-missing', 'number-missing'],
  'header.date': ['issue-date-missing'],
  'header.type': ['type-missing'],
  'header.subject': ['subject-missing'],
  'header.addressees': ['not-a-notice'],
  'meeting': ['meeting-date-missing', 'chair-missing'],
  'preamble': ['subject-missing', 'conclusions-missing', 'paragraph-unsure'],
  // Without a year of issue a deadline may have no date.
  'conclusions': ['conclusions-missing', 'conclusion-gap', 'conclusion-repeat', 'issue-date-missing', 'paragraph-unsure'],
  'closing': ['conclusions-missing', 'paragraph-unsure'],
  'assignments': ['conclusions-missing', 'issue-date-missing', 'paragraph-unsure'],
  'recipients': ['recipients-missing'],
  'signature': ['signature-missing'],
  'references': [],
} // prettier-ignore

export interface Difference {
  field: string
  before: unknown
  after: unknown
  /** A diagnostic that the first reading has not says that the field is lost. */
  named: boolean
}

/**
 * @param say how a text is put before it is compared: what the damage itself does to the letters
 */
export function differences(
  expected: Notice,
  actual: Notice,
  say: (json: string) => string = (json) => json,
): Difference[] {
  const known = new Set(expected.diagnostics.map(({ rule }) => rule))
  const raised = new Set(actual.diagnostics.map(({ rule }) => rule).filter((rule) => !known.has(rule)))
  return Object.entries(FIELDS).flatMap(([field, of]) => {
    const [before, after] = [of(expected), of(actual)]
    if (say(JSON.stringify(before)) === say(JSON.stringify(after))) return []
    const named = raised.has('text-garbled') || OWNED_BY[field]!.some((rule) => raised.has(rule))
    return [{ field, before, after, named }]
  })
}
