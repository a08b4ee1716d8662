/**
 * What `noticeSchema` says, without zod. Made from it: where the two differ, `npm run unit -- --update`
 * writes this file anew.
 */
import * as check from './check.js'

const part0 = check.object({ text: check.text, date: check.nullable(check.matching(/^\d{4}-\d{2}-\d{2}$/)) })

const part1 = check.object({ line: check.whole(1), column: check.whole(1), offset: check.whole(0) })

const part2 = check.object({
  name: check.nullable(check.text),
  positions: check.list(check.text),
  body: check.nullable(check.text),
})

const part3 = check.object({ capacity: check.oneOf('TM', 'KT', 'TL', 'TUQ', 'Q'), of: check.text })

const part4 = check.object({
  authority: check.list(part3),
  position: check.nullable(check.text),
  title: check.nullable(check.text),
  name: check.nullable(check.text),
  mark: check.nullable(check.text),
})

const schema0: check.Check = check.object({
  marker: check.nullable(check.text),
  number: check.nullable(check.text),
  text: check.text,
  deadlines: check.list(part0),
  items: check.list((value) => schema0(value)),
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
    header: check.object({
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
    }),
    meeting: check.object({
      date: check.nullable(check.matching(/^\d{4}-\d{2}-\d{2}$/)),
      endDate: check.nullable(check.matching(/^\d{4}-\d{2}-\d{2}$/)),
      session: check.nullable(check.oneOf('sáng', 'chiều', 'tối')),
      name: check.nullable(check.text),
      place: check.nullable(check.text),
      chair: part2,
      coChairs: check.list(part2),
    }),
    preamble: check.list(check.text),
    conclusions: check.list((value) => schema0(value)),
    closing: check.list(check.text),
    assignments: check.list(
      check.object({
        body: check.text,
        role: check.oneOf('lead', 'support'),
        item: check.nullable(check.text),
        tasks: check.list(check.text),
        deadlines: check.list(part0),
      }),
    ),
    recipients: check.list(
      check.object({
        text: check.text,
        name: check.text,
        purpose: check.nullable(check.text),
        archive: check.truth,
      }),
    ),
    signature: check.nullable(part4),
    coSignatures: check.list(part4),
    references: check.list(
      check.object({
        text: check.text,
        type: check.nullable(check.text),
        number: check.text,
        date: check.nullable(check.matching(/^\d{4}-\d{2}-\d{2}$/)),
      }),
    ),
    unplaced: check.list(check.text),
    review: check.list(check.object({ pointer: check.text, reason: check.text })),
    diagnostics: check.list(
      check.object({
        rule: check.text,
        severity: check.oneOf('error', 'warning', 'info'),
        message: check.text,
        line: check.nullable(check.whole(1)),
        column: check.nullable(check.whole(1)),
      }),
    ),
  },
  {
    positions: check.record(
      check.object(
        { start: part1, end: part1 },
        { parts: check.list(check.object({ start: part1, end: part1 })) },
      ),
    ),
  },
)
