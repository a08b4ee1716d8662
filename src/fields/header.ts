/**
 * Header cells → `header`.
 *
 *     "TỈNH ỦY HÀ NAM" "VĂN PHÒNG"   "Số 805 -TB/VPTU"   "Hà Nam, ngày 06 tháng 7 năm 2022"
 */
import { closeUp } from '../blocks/head/broken/spaced.js'
import type { HeadCell, NoticeTree } from '../blocks/tree.js'
import { bare, isCapitals, sentenceCase } from '../language/letters.js'
import { parseNumber, type DocumentNumber } from '../language/numbers.js'
import type { Passage, Span } from '../lines/passage.js'
import { OPENINGS } from '../vocabulary/body-phrases.js'
import type { Context } from './context.js'
import type { Placed } from './draft.js'
import { readAddressees } from './header/addressees.js'
import { readIssuer } from './header/issuer.js'
import { readPlaceAndDate } from './header/place-and-date.js'
import { joined } from './joined.js'

export function fillHeader(tree: NoticeTree, context: Context): void {
  const { header } = context.draft
  const { text } = tree.source
  const issuer: HeadCell[] = []
  const dates: HeadCell[] = []
  const subject: HeadCell[] = []
  const addressees: HeadCell[] = []
  let type: HeadCell | undefined
  for (const cell of tree.head.children) {
    if (cell.role === 'motto') header.motto.push(cell.passage.span())
    else if (cell.role === 'issuer') issuer.push(cell)
    else if (cell.role === 'number') readNumber(cell, context)
    else if (cell.role === 'date') dates.push(cell)
    else if (cell.role === 'type') type ??= cell
    else if (cell.role === 'subject') subject.push(cell)
    else if (cell.role === 'addressee') addressees.push(cell)
  }
  if (type) readDocumentType(type, context)
  header.issuer = readIssuer(issuer, text)
  readPlaceAndDate(dates, context, text)
  header.subject = readSubject(subject, text, type !== undefined || isTyped(subject, context.number))
  header.addressees = readAddressees(addressees, text)
  header.system = systemOf(header.motto[0], context.number)
  if (!header.motto[0] && !header.number) context.doubt(header.issuer.name, 'issuer-by-place')
  if (!isSetApart(tree)) context.doubt(header.subject, 'subject-by-place')
}

function readDocumentType({ passage }: HeadCell, context: Context): void {
  const { start, end, text } = passage.span()
  const type = written(text)
  // Many steps ask for it; it is computed anew only if something else is printed.
  context.draft.header.type = passage.span(start, end, (words) => (words === text ? type : written(words)))
  if (!isCapitals(text)) context.doubt(context.draft.header.type, 'type-by-letters')
}

const written = (type: string): string => sentenceCase(closeUp(type))

function readNumber({ passage }: HeadCell, context: Context): void {
  const number = parseNumber(passage.text)
  if (!number) return
  context.number = number
  context.draft.header.number = placeNumber(passage, number)
}

/** A blank line or a rule stands between the subject and the body, or the body's first line begins like one. */
function isSetApart({ head, body, source }: NoticeTree): boolean {
  const first = body.children[0]
  const start = first?.ranges[0]?.start ?? source.text.length
  // A date above the signature stands below the body.
  let above = head.children.length - 1
  while (above >= 0 && head.children[above]!.ranges[0]!.end > start) above--
  const last = head.children[above]
  const between = source.text.slice(last?.ranges[0]?.end ?? 0, first ? start : 0)
  if (/\n\s*\n|\r\s*\r/.test(between)) return true
  if (!first || !/[\n\r]/.test(between)) return false
  if (last?.role === 'rule' || first.marker !== null) return true
  return OPENINGS.test(first.bare) && !isCapitals(first.text)
}

export function placeNumber(passage: Passage, number: DocumentNumber) {
  const { start, end, text, ordinal, symbol } = number
  // The symbol ends the number; spaces around its separators do not count.
  let from = end
  for (let left = symbol?.length ?? 0; left > 0 && from > start;) if (passage.text[--from] !== ' ') left--
  return {
    text: passage.span(start, end, text),
    ordinal,
    symbol: symbol === null ? null : passage.span(from, end, symbol),
  }
}

/** How the subject of a letter without a type is announced. */
const LETTER_SUBJECT = /^["“(]?(?:(?:v\s*\/\s*v|ve viec)\s*:?|ve\s?:)\s*/

const CLOSED = /^["“(]/
const CLOSES = /["”)]$/

/** `145/QĐ-UBND` / `VỀ VIỆC SẮP XẾP CÁC CHỢ`: in capitals it belongs to a type that the copy has lost. */
const isTyped = ([first]: readonly HeadCell[], number: DocumentNumber | null): boolean =>
  number !== null && number.typeCode !== null && first !== undefined && isCapitals(first.text)

function readSubject(cells: readonly HeadCell[], source: string, typed: boolean): Span | null {
  if (cells.length === 0) return null
  const passage = joined(cells, source)
  const label = typed ? null : LETTER_SUBJECT.exec(bare(passage.text))
  // "(V/v rà soát đất)"
  const closed = label !== null && CLOSED.test(label[0]) && CLOSES.test(passage.text)
  const span = passage.span(label?.[0].length ?? 0, passage.text.length - (closed ? 1 : 0))
  return span.start < span.end ? span : null
}

function systemOf(motto: Placed | undefined, number: DocumentNumber | null): 'party' | 'state' | null {
  const heading = motto ? bare(motto.value) : ''
  if (heading.startsWith('dang')) return 'party'
  // The heading of the Youth Union is neither.
  return heading === '' || heading.startsWith('doan') ? (number?.system ?? null) : 'state'
}
