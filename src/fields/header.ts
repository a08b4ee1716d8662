/**
 * Header cells → `header`.
 *
 *     "TỈNH ỦY HÀ NAM" "VĂN PHÒNG"   "Số 805 -TB/VPTU"   "Hà Nam, ngày 06 tháng 7 năm 2022"
 */
import type { HeadCell, NoticeTree } from '../blocks/tree.js'
import { bare, isCapitals, sentenceCase } from '../language/letters.js'
import { findDates } from '../language/dates.js'
import { withDigits } from '../language/digits.js'
import { parseNumber, type DocumentNumber } from '../language/numbers.js'
import type { Passage, Span } from '../lines/passage.js'
import { FIRST_OF_MERGED, ISSUER_HEADS, OPEN_ISSUERS, SECOND_OF_MERGED } from '../vocabulary/issuers.js'
import { OPENINGS } from '../vocabulary/body-phrases.js'
import type { Context } from './context.js'
import type { Placed } from './draft.js'
import { joined } from './joined.js'

const HEAD = new RegExp(`^(?:${ISSUER_HEADS.map((head) => head.replace(/ /g, '\\s+')).join('|')})(?![a-z])`)
const CAMPAIGN = /^phong ?,? ?chong/
/** `VÂN PHONG` is a place: only without its tones may it be read as an office. */
const OFFICE = /^v[ăa]n\s+ph[òo]ng(?!\p{L})/iu
const OPEN_END = /[,–-]$|\s(?:va|cua|cac|ve|thuoc|quyet dinh|ke hoach|nghi quyet|qd)$/
const OPEN = new Set<string>(OPEN_ISSUERS)
const LETTER_SUBJECT = /^\(?(?:v\s*\/\s*v|ve viec)\s*:?\s*/
/** Up to the date; the passage is folded, so one space is all there is. */
const STOPPED = /\s?\.\s*$/
const PLACE_DATE = /^([^,]{0,80})(?:,[^,]{0,30})?,? ?ng[àaảãá]y(?![a-zà-ỹ])/i
/** Of a day written by hand a scan may leave one digit: `ngày ⁄5 tháng 3`. */
const LEGIBLE = /ng[àaảãá]y[,.: ]{0,3}[\dol]/i
/** `ngày 1 5 tháng 3 năm 202 4`: between digits that HTML or a page set apart. */
const SET_APART = /(?<=\d) (?=\d)/g
const ADDRESSEE_MARK = /^(?:[-–—+•]|\*\s|\d{1,2}[.)]\s)/
const ADDRESSEE_LEAD = /^(?:\s?\d{1,2}[.)]\s|[-–—+*•·\s]*)/
const ADDRESSEE_END = /[\s;,.]+$/

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
  readPlaceAndDate(dates, context)
  header.subject = readSubject(subject, text, type !== undefined)
  header.addressees = readAddressees(addressees, text)
  header.system = systemOf(header.motto[0], context.number)
  if (!header.motto[0] && !header.number) context.doubt(header.issuer.name, 'issuer-by-place')
  if (!isSetApart(tree)) context.doubt(header.subject, 'subject-by-place')
}

function readDocumentType({ passage }: HeadCell, context: Context): void {
  const { start, end, text } = passage.span()
  context.draft.header.type = passage.span(start, end, sentenceCase(text))
  if (!isCapitals(text)) context.doubt(context.draft.header.type, 'type-by-letters')
}

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
  const last = head.children.findLast(({ ranges }) => ranges[0]!.end <= start)
  const between = source.text.slice(last?.ranges[0]?.end ?? 0, first ? start : 0)
  if (/\n\s*\n|\r\s*\r/.test(between)) return true
  if (!first || !/[\n\r]/.test(between)) return false
  if (last?.role === 'rule' || first.marker !== null) return true
  return OPENINGS.test(first.bare) && !isCapitals(first.text)
}

export function placeNumber(passage: Passage, number: DocumentNumber) {
  const { start, end, text, ordinal, symbol } = number
  // The symbol ends the number; spaces around its separators are not counted.
  let from = end
  for (let left = symbol?.length ?? 0; left > 0 && from > start;) if (passage.text[--from] !== ' ') left--
  return {
    text: passage.span(start, end, text),
    ordinal,
    symbol: symbol === null ? null : passage.span(from, end, symbol),
  }
}

/** `UBND TỈNH PHÚ MỸ |SỞ CÔNG THƯƠNG`: where the second of two merged lines begins; a dash joins two who issue. */
const MERGED_ISSUER = new RegExp(
  `^(?:${FIRST_OF_MERGED.join('|')}) .{3,60}? (?<![-–] )(?=(?:${SECOND_OF_MERGED.join('|')})(?: |$))`,
  'u',
)

/** The lines of the issuer: each head word begins a name; the last name is the issuer's own. */
function readIssuer(cells: readonly HeadCell[], source: string) {
  const merged = cells.length === 1 ? MERGED_ISSUER.exec(cells[0]!.text) : null
  if (merged) {
    const { passage } = cells[0]!
    return { parent: passage.span(0, merged[0].length), name: passage.span(merged[0].length) }
  }
  /** How many names have begun, where the last one does, and its text. */
  let names = 0
  let own = 0
  let text = ''
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index]!
    const { bare: plain } = cell
    const goesOn =
      names > 0 &&
      (!HEAD.test(plain) ||
        CAMPAIGN.test(plain) ||
        OPEN_END.test(text) ||
        (plain.startsWith('van phong') && !OFFICE.test(cell.text)) ||
        (OPEN.has(text) && (names === 1 || text !== 'van phong')))
    if (goesOn) text += ` ${plain}`
    else {
      names++
      own = index
      text = plain
    }
  }
  return {
    parent: own > 0 ? joined(cells.slice(0, own), source).span() : null,
    name: cells.length > 0 ? joined(cells.slice(own), source).span() : null,
  }
}

function readPlaceAndDate(cells: readonly HeadCell[], context: Context): void {
  const { header } = context.draft
  let passage = cells[0]?.passage
  for (const cell of cells) {
    // "Hà Nam. ngày …": a scan puts a stop for the comma.
    const place = PLACE_DATE.exec(cell.text)?.[1]?.replace(STOPPED, '')
    // The day of a draft stands without a place.
    if (!place?.trim()) continue
    passage = cell.passage
    header.place = passage.span(0, place.length)
    break
  }
  if (!passage || !LEGIBLE.test(passage.text)) return
  const text = passage.text.replace(SET_APART, '')
  const date = findDates(withDigits(text))[0]
  if (!date) return
  const end = date.end + passage.text.length - text.length
  if (!date.valid) context.report('date-invalid', passage.span(date.start, end))
  else if (date.iso && date.hasYear) header.date = passage.span(date.start, end, date.iso)
}

function readSubject(cells: readonly HeadCell[], source: string, typed: boolean): Span | null {
  if (cells.length === 0) return null
  const passage = joined(cells, source)
  const label = typed ? null : LETTER_SUBJECT.exec(bare(passage.text))
  // "(V/v rà soát đất)"
  const closed = label?.[0].startsWith('(') && passage.text.endsWith(')')
  const span = passage.span(label?.[0].length ?? 0, passage.text.length - (closed ? 1 : 0))
  return span.start < span.end ? span : null
}

/** One each: list entries, or names parted by semicolons; a line that goes on joins the one above. */
function readAddressees(cells: readonly HeadCell[], source: string): Span[] {
  const entries: HeadCell[][] = []
  for (const cell of cells) {
    const above = entries.at(-1)
    if (above && !ADDRESSEE_MARK.test(cell.text) && !isLabelled(cell, above.at(-1)!, source)) above.push(cell)
    else entries.push([cell])
  }
  return entries.flatMap((entry) => {
    const passage = joined(entry, source)
    const spans: Span[] = []
    let from = 0
    for (const part of passage.text.split(';')) {
      const lead = ADDRESSEE_LEAD.exec(part)![0].length
      const kept = part.slice(lead).replace(ADDRESSEE_END, '').length
      if (kept > 0) spans.push(passage.span(from + lead, from + lead + kept))
      from += part.length + 1
    }
    return spans
  })
}

/** `Đồng kính gửi:` stands before it. */
const isLabelled = (cell: HeadCell, above: HeadCell, source: string) =>
  source.slice(above.ranges[0]!.end, cell.ranges[0]!.start).includes(':')

function systemOf(motto: Placed | undefined, number: DocumentNumber | null): 'party' | 'state' | null {
  if (motto) return bare(motto.value).startsWith('dang') ? 'party' : 'state'
  return number?.system ?? null
}
