/**
 * Header cells → `header`.
 *
 *     "TỈNH ỦY HÀ NAM" "VĂN PHÒNG"   "Số 805 -TB/VPTU"   "Hà Nam, ngày 06 tháng 7 năm 2022"
 */
import type { HeadCell, NoticeTree } from '../blocks/tree.js'
import { bare, isCapitals, sentenceCase } from '../language/letters.js'
import { findDates } from '../language/dates.js'
import { parseNumber, type DocumentNumber } from '../language/numbers.js'
import { Passage, type Range, type Span } from '../lines/passage.js'
import { FIRST_OF_MERGED, ISSUER_HEADS, OPEN_ISSUERS, SECOND_OF_MERGED } from '../vocabulary/frame.js'
import { OPENINGS } from '../vocabulary/body-phrases.js'
import type { Context } from './context.js'

const HEAD = new RegExp(`^(?:${ISSUER_HEADS.map((head) => head.replace(/ /g, '\\s+')).join('|')})(?![a-z])`)
const CAMPAIGN = /^phong ?,? ?chong/
/** `VÂN PHONG` is a place: only without its tones may it be read as an office. */
const OFFICE = /^v[ăa]n\s+ph[òo]ng(?!\p{L})/iu
const OPEN_END = /[,–-]$|\s(?:va|cua|cac|ve|thuoc)$/
const OPEN = new Set<string>(OPEN_ISSUERS)
const LETTER_SUBJECT = /^(?:v\s*\/\s*v|ve viec)\s*:?\s*/
/** Up to the date; the passage is folded, so one space is all there is. */
const PLACE_DATE = /^([^,]{0,80}),? ?ng[àa]y(?![a-zà-ỹ])/i
const ADDRESSEE_EDGE = /^[-–—+*•·\s]+|[\s;,.]+$/g

export function fillHeader(tree: NoticeTree, context: Context): void {
  const { header } = context.draft
  const cells = tree.head.children
  const of = (role: HeadCell['role']) => cells.filter((cell) => cell.role === role)
  const source = tree.source.text

  header.motto = of('motto').map((cell) => cell.passage.span())
  header.issuer = readIssuer(of('issuer'), source)
  const type = of('type')[0]
  if (type) {
    const span = type.passage.span()
    header.type = type.passage.span(span.start, span.end, sentenceCase(span.text))
    if (!isCapitals(span.text)) context.doubt(header.type, 'type-by-letters')
  }
  for (const cell of of('number')) {
    const number = parseNumber(cell.text)
    if (!number) continue
    context.number = number
    header.number = placeNumber(cell.passage, number)
  }
  const dates = of('date')
  // The day of a draft stands without a place.
  const date = dates.find((cell) => PLACE_DATE.exec(cell.text)?.[1]?.trim()) ?? dates[0]
  if (date) readPlaceAndDate(date, context)
  header.subject = readSubject(of('subject'), source, type !== undefined)
  header.addressees = readAddressees(of('addressee'), source)
  header.system = systemOf(of('motto'), context.number)
  if (!header.motto[0] && !header.number) context.doubt(header.issuer.name, 'issuer-by-place')
  if (!isSetApart(tree)) context.doubt(header.subject, 'subject-by-place')
}

/** A blank line or a rule stands between the subject and the body, or the body's first line begins like one. */
function isSetApart({ head, body, source }: NoticeTree): boolean {
  const last = head.children.at(-1)
  const first = body.children[0]
  const end = last?.ranges[0]?.end ?? 0
  const between = source.text.slice(end, first?.ranges[0]?.start ?? end)
  if (/\n\s*\n|\r\s*\r/.test(between)) return true
  if (!first || !/[\n\r]/.test(between)) return false
  if (last?.role === 'rule' || first.marker !== null) return true
  return OPENINGS.test(bare(first.text)) && !isCapitals(first.text)
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

/** `UBND TỈNH PHÚ MỸ |SỞ CÔNG THƯƠNG`: where the second of two merged lines begins. */
const MERGED_ISSUER = new RegExp(
  `^(?:${FIRST_OF_MERGED.join('|')}) .{3,60}? (?=(?:${SECOND_OF_MERGED.join('|')})(?: |$))`,
  'u',
)

/** The lines of the issuer: each head word begins a name; the last name is the issuer's own. */
function readIssuer(cells: HeadCell[], source: string) {
  const [only] = cells
  const merged = only && cells.length === 1 ? MERGED_ISSUER.exec(only.text) : null
  if (only && merged) {
    const { passage } = only
    return { parent: passage.span(0, merged[0].length), name: passage.span(merged[0].length) }
  }
  const names: Range[][] = []
  let text = ''
  for (const cell of cells) {
    const plain = bare(cell.text)
    const begins =
      HEAD.test(plain) &&
      !CAMPAIGN.test(plain) &&
      !OPEN_END.test(text) &&
      (!plain.startsWith('van phong') || OFFICE.test(cell.text))
    if (names.length === 0 || (begins && !(OPEN.has(text) && (names.length === 1 || text !== 'van phong')))) {
      names.push([...cell.ranges])
      text = plain
    } else {
      names.at(-1)!.push(...cell.ranges)
      text += ` ${plain}`
    }
  }
  const name = names.pop()
  const parent = names.flat()
  return {
    parent: parent.length > 0 ? new Passage(source, parent).span() : null,
    name: name ? new Passage(source, name).span() : null,
  }
}

function readPlaceAndDate(cell: HeadCell, context: Context): void {
  const { header } = context.draft
  const { passage } = cell
  const place = PLACE_DATE.exec(passage.text)
  if (place?.[1]?.trim()) header.place = passage.span(0, place[1].length)
  const date = findDates(passage.text)[0]
  if (!date) return
  if (!date.valid) context.report('date-invalid', passage.span(date.start, date.end))
  else if (date.iso && date.hasYear) header.date = passage.span(date.start, date.end, date.iso)
}

function readSubject(cells: HeadCell[], source: string, typed: boolean): Span | null {
  const ranges = cells.flatMap((cell) => cell.ranges)
  if (ranges.length === 0) return null
  const passage = new Passage(source, ranges)
  const label = typed ? null : LETTER_SUBJECT.exec(bare(passage.text))
  const span = passage.span(label?.[0].length ?? 0)
  return span.start < span.end ? span : null
}

/** One each: list entries, or names parted by semicolons; a line that goes on joins the one above. */
function readAddressees(cells: HeadCell[], source: string): Span[] {
  const entries: Range[][] = []
  for (const cell of cells) {
    const listed = /^[-–—+•]/.test(cell.text)
    if (listed || entries.length === 0) entries.push([...cell.ranges])
    else entries.at(-1)!.push(...cell.ranges)
  }
  return entries.flatMap((ranges) => {
    const passage = new Passage(source, ranges)
    const spans: Span[] = []
    let from = 0
    for (const part of passage.text.split(';')) {
      const lead = /^[-–—+*•·\s]*/.exec(part)![0].length
      const kept = part.replace(ADDRESSEE_EDGE, '').length
      if (kept > 0) spans.push(passage.span(from + lead, from + lead + kept))
      from += part.length + 1
    }
    return spans
  })
}

function systemOf(mottoes: HeadCell[], number: DocumentNumber | null): 'party' | 'state' | null {
  const [motto] = mottoes
  if (motto) return bare(motto.text).startsWith('dang') ? 'party' : 'state'
  return number?.system ?? null
}
