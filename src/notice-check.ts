/**
 * What `noticeSchema` says, without zod. Made from it: where the two differ, `npm run unit -- --update`
 * writes this file anew.
 */
import * as check from './check.js'

const pattern0 = /^[0-9a-f]{64}$/

function isPart0(value: unknown): boolean {
  return (
    check.isKeyed(value) &&
    typeof value.text === 'string' &&
    (value.date === null || check.isDay(value.date)) &&
    check.countOf(value) === 2
  )
}

function isPart1(value: unknown): boolean {
  return (
    check.isKeyed(value) &&
    (value.marker === null || typeof value.marker === 'string') &&
    (value.number === null || typeof value.number === 'string') &&
    typeof value.text === 'string' &&
    check.isList(value.deadlines, isPart0) &&
    check.isList(value.items, isSchema0) &&
    check.countOf(value) === 5
  )
}

function isPart2(value: unknown): boolean {
  return (
    check.isKeyed(value) &&
    typeof value.path === 'string' &&
    value.format === 'text' &&
    typeof value.encoding === 'string' &&
    check.isMatch(value.sha256, pattern0) &&
    check.countOf(value) === 4
  )
}

function isPart3(value: unknown): boolean {
  return (
    check.isKeyed(value) &&
    (value.parent === null || typeof value.parent === 'string') &&
    (value.name === null || typeof value.name === 'string') &&
    check.countOf(value) === 2
  )
}

function isPart4(value: unknown): boolean {
  return (
    check.isKeyed(value) &&
    typeof value.text === 'string' &&
    (value.ordinal === null || check.isWhole(value.ordinal, 0)) &&
    (value.symbol === null || typeof value.symbol === 'string') &&
    check.countOf(value) === 3
  )
}

function isPart5(value: unknown): boolean {
  return (
    check.isKeyed(value) &&
    (value.system === null || value.system === 'party' || value.system === 'state') &&
    check.isList(value.motto, check.isText) &&
    isPart3(value.issuer) &&
    (value.number === null || isPart4(value.number)) &&
    (value.place === null || typeof value.place === 'string') &&
    (value.date === null || check.isDay(value.date)) &&
    (value.type === null || typeof value.type === 'string') &&
    (value.subject === null || typeof value.subject === 'string') &&
    check.isList(value.addressees, check.isText) &&
    check.countOf(value) === 9
  )
}

function isPart6(value: unknown): boolean {
  return (
    check.isKeyed(value) &&
    (value.name === null || typeof value.name === 'string') &&
    check.isList(value.positions, check.isText) &&
    (value.body === null || typeof value.body === 'string') &&
    check.countOf(value) === 3
  )
}

function isPart7(value: unknown): boolean {
  return (
    check.isKeyed(value) &&
    (value.date === null || check.isDay(value.date)) &&
    (value.endDate === null || check.isDay(value.endDate)) &&
    (value.session === null ||
      value.session === 'sáng' ||
      value.session === 'chiều' ||
      value.session === 'tối') &&
    (value.name === null || typeof value.name === 'string') &&
    (value.place === null || typeof value.place === 'string') &&
    isPart6(value.chair) &&
    check.isList(value.coChairs, isPart6) &&
    check.countOf(value) === 7
  )
}

function isPart8(value: unknown): boolean {
  return (
    check.isKeyed(value) &&
    typeof value.body === 'string' &&
    (value.role === 'lead' || value.role === 'support') &&
    (value.item === null || typeof value.item === 'string') &&
    check.isList(value.tasks, check.isText) &&
    check.isList(value.deadlines, isPart0) &&
    check.countOf(value) === 5
  )
}

function isPart9(value: unknown): boolean {
  return (
    check.isKeyed(value) &&
    typeof value.text === 'string' &&
    typeof value.name === 'string' &&
    (value.purpose === null || typeof value.purpose === 'string') &&
    typeof value.archive === 'boolean' &&
    check.countOf(value) === 4
  )
}

function isPart10(value: unknown): boolean {
  return (
    check.isKeyed(value) &&
    (value.capacity === 'TM' ||
      value.capacity === 'KT' ||
      value.capacity === 'TL' ||
      value.capacity === 'TUQ' ||
      value.capacity === 'Q') &&
    typeof value.of === 'string' &&
    check.countOf(value) === 2
  )
}

function isPart11(value: unknown): boolean {
  return (
    check.isKeyed(value) &&
    check.isList(value.authority, isPart10) &&
    (value.position === null || typeof value.position === 'string') &&
    (value.title === null || typeof value.title === 'string') &&
    (value.name === null || typeof value.name === 'string') &&
    (value.mark === null || typeof value.mark === 'string') &&
    check.countOf(value) === 5
  )
}

function isPart12(value: unknown): boolean {
  return (
    check.isKeyed(value) &&
    typeof value.text === 'string' &&
    (value.type === null || typeof value.type === 'string') &&
    typeof value.number === 'string' &&
    (value.date === null || check.isDay(value.date)) &&
    check.countOf(value) === 4
  )
}

function isPart13(value: unknown): boolean {
  return (
    check.isKeyed(value) &&
    typeof value.pointer === 'string' &&
    typeof value.reason === 'string' &&
    check.countOf(value) === 2
  )
}

function isPart14(value: unknown): boolean {
  return (
    check.isKeyed(value) &&
    typeof value.rule === 'string' &&
    (value.severity === 'error' || value.severity === 'warning' || value.severity === 'info') &&
    typeof value.message === 'string' &&
    (value.line === null || check.isWhole(value.line, 1)) &&
    (value.column === null || check.isWhole(value.column, 1)) &&
    check.countOf(value) === 5
  )
}

function isPart15(value: unknown): boolean {
  return (
    check.isKeyed(value) &&
    check.isWhole(value.line, 1) &&
    check.isWhole(value.column, 1) &&
    check.isWhole(value.offset, 0) &&
    check.countOf(value) === 3
  )
}

function isPart16(value: unknown): boolean {
  return check.isKeyed(value) && isPart15(value.start) && isPart15(value.end) && check.countOf(value) === 2
}

function isPart17(value: unknown): boolean {
  return (
    check.isKeyed(value) &&
    isPart15(value.start) &&
    isPart15(value.end) &&
    (value.parts === undefined || check.isList(value.parts, isPart16)) &&
    check.countOf(value) === 2 + (value.parts === undefined ? 0 : 1)
  )
}

function isPart18(value: unknown): boolean {
  return (
    check.isKeyed(value) &&
    value.schemaVersion === 1 &&
    isPart2(value.source) &&
    (value.kind === 'notice' || value.kind === 'document' || value.kind === 'report') &&
    isPart5(value.header) &&
    isPart7(value.meeting) &&
    check.isList(value.preamble, check.isText) &&
    check.isList(value.conclusions, isSchema0) &&
    check.isList(value.closing, check.isText) &&
    check.isList(value.assignments, isPart8) &&
    check.isList(value.recipients, isPart9) &&
    (value.signature === null || isPart11(value.signature)) &&
    check.isList(value.coSignatures, isPart11) &&
    check.isList(value.references, isPart12) &&
    check.isList(value.unplaced, check.isText) &&
    check.isList(value.review, isPart13) &&
    check.isList(value.diagnostics, isPart14) &&
    (value.positions === undefined || check.isRecord(value.positions, isPart17)) &&
    check.countOf(value) === 16 + (value.positions === undefined ? 0 : 1)
  )
}

function isSchema0(value: unknown): boolean {
  return isPart1(value)
}

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

const place = check.object(
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

/** Most notices are right, which is told faster than where one is wrong. */
export const noticeCheck: check.Check = (value) => (isPart18(value) ? undefined : place(value))
