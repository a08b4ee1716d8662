/**
 * What `noticeSchema` says, without zod. Made from it: where the two differ, `npm run unit -- --update`
 * writes this file anew.
 */
import * as check from './check.js'

const point: check.Check = check.object({
  line: check.whole(1),
  column: check.whole(1),
  offset: check.whole(0),
})

const span: check.Check = check.object({ start: point, end: point })

const position: check.Check = check.object({ start: point, end: point }, { parts: check.list(span) })

const header: check.Check = check.object({
  system: check.nullable(check.oneOf('party', 'state')),
  motto: check.list(check.text),
  issuer: check.object({ parent: check.nullable(check.text), name: check.nullable(check.text) }),
  number: check.nullable(
    check.object({
      text: check.text,
      ordinal: check.nullable(check.whole(0)),
      symbol: check.nullable(check.text),
    }),
  ),
  place: check.nullable(check.text),
  date: check.nullable(check.matching(/^\d{4}-\d{2}-\d{2}$/)),
  type: check.nullable(check.text),
  subject: check.nullable(check.text),
  addressees: check.list(check.text),
})

const chair: check.Check = check.object({
  name: check.nullable(check.text),
  positions: check.list(check.text),
  body: check.nullable(check.text),
})

const meeting: check.Check = check.object({
  date: check.nullable(check.matching(/^\d{4}-\d{2}-\d{2}$/)),
  endDate: check.nullable(check.matching(/^\d{4}-\d{2}-\d{2}$/)),
  session: check.nullable(check.oneOf('sáng', 'chiều', 'tối')),
  name: check.nullable(check.text),
  place: check.nullable(check.text),
  chair: chair,
  coChairs: check.list(chair),
})

const deadline: check.Check = check.object({
  text: check.text,
  date: check.nullable(check.matching(/^\d{4}-\d{2}-\d{2}$/)),
})

const item: check.Check = check.object({
  marker: check.nullable(check.text),
  number: check.nullable(check.text),
  text: check.text,
  deadlines: check.list(deadline),
  items: check.list((value) => item(value)),
})

const assignment: check.Check = check.object({
  body: check.text,
  role: check.oneOf('lead', 'support'),
  item: check.nullable(check.text),
  tasks: check.list(check.text),
  deadlines: check.list(deadline),
})

const recipient: check.Check = check.object({
  text: check.text,
  name: check.text,
  purpose: check.nullable(check.text),
  archive: check.truth,
})

const signature: check.Check = check.object({
  authority: check.list(
    check.object({ capacity: check.oneOf('TM', 'KT', 'TL', 'TUQ', 'Q'), of: check.text }),
  ),
  position: check.nullable(check.text),
  title: check.nullable(check.text),
  name: check.nullable(check.text),
  mark: check.nullable(check.text),
})

const reference: check.Check = check.object({
  text: check.text,
  type: check.nullable(check.text),
  number: check.text,
  date: check.nullable(check.matching(/^\d{4}-\d{2}-\d{2}$/)),
})

const review: check.Check = check.object({ pointer: check.text, reason: check.text })

const diagnostic: check.Check = check.object({
  rule: check.text,
  severity: check.oneOf('error', 'warning', 'info'),
  message: check.text,
  line: check.nullable(check.whole(1)),
  column: check.nullable(check.whole(1)),
})

export const noticeCheck: check.Check = check.object(
  {
    schemaVersion: check.oneOf(1),
    source: check.object({
      path: check.text,
      format: check.oneOf('text'),
      encoding: check.text,
      sha256: check.matching(/^[0-9a-f]{64}$/),
    }),
    kind: check.oneOf('notice', 'document', 'report'),
    header: header,
    meeting: meeting,
    preamble: check.list(check.text),
    conclusions: check.list(item),
    closing: check.list(check.text),
    assignments: check.list(assignment),
    recipients: check.list(recipient),
    signature: check.nullable(signature),
    coSignatures: check.list(signature),
    references: check.list(reference),
    unplaced: check.list(check.text),
    review: check.list(review),
    diagnostics: check.list(diagnostic),
  },
  { positions: check.record(position) },
)
