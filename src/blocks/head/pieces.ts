/**
 * A line of the head → its pieces, each with the role that its words give it. Columns are parted,
 * and lines that were merged are cut at the words of the frame.
 *
 *     "THỦ TƯỚNG CHÍNH PHỦ ------- CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc"
 */
import { latin } from '../../language/latin.js'
import { isCapitals, startsCapital } from '../../language/letters.js'
import type { Line } from '../../lines/lines.js'
import type { Range } from '../../lines/passage.js'
import { splitColumns, trim } from '../columns.js'
import { isRule, RULE_RUN } from '../rules.js'
import type { HeadRole, Source } from '../tree.js'
import {
  DATE,
  leadLength,
  LETTER_SUBJECT,
  mayBeType,
  mayHaveMotto,
  MOTTO,
  NUMBER,
  PLACE,
  SCANNED_TYPE,
  TYPE,
} from './words.js'

export interface Piece {
  role: HeadRole | 'other'
  range: Range
  /** Index of its line. */
  line: number
}

/** Cuts a line of the head into its cells and tells what each is. */
export function readLine(source: Source, line: Line, index: number): Piece[] {
  const { text, bare } = source
  const pieces: Piece[] = []
  const whole = { start: line.first, end: line.last }
  for (const cell of line.parted ? splitColumns(text, whole.start, whole.end) : [whole]) {
    let from = cell.start
    const { start, end } = cell
    for (const cut of anchors(text.slice(start, end), bare.slice(start, end), start)) {
      add(from, cut.start)
      pieces.push({ role: cut.role, range: { start: cut.start, end: cut.end }, line: index })
      from = cut.end
    }
    add(from, cell.end)
  }
  return pieces

  function add(from: number, to: number): void {
    const range = trim(text, from, to)
    if (!range) return
    const slice = text.slice(range.start, range.end)
    if (isRule(slice)) pieces.push({ role: 'rule', range, line: index })
    else pieces.push(...readPiece(slice, bare.slice(range.start, range.end), range, index))
  }
}

function readPiece(slice: string, whole: string, range: Range, line: number): Piece[] {
  const lead = leadLength(slice)
  const plain = whole.slice(lead)
  if (NUMBER.test(plain)) return readNumber(plain, range, lead, line)
  if (LETTER_SUBJECT.test(plain)) return [{ role: 'subject', range, line }]
  if (!mayBeType(plain)) return [{ role: 'other', range, line }]
  const type = TYPE.exec(slice.slice(lead).toLowerCase().replaceAll('ð', 'đ')) ?? SCANNED_TYPE.exec(plain)
  if (!type) return [{ role: 'other', range, line }]
  const printed = slice.slice(lead, lead + type[0].length)
  const alone = /^[\s*_:.]*$/.test(slice.slice(lead + type[0].length))
  if (printed !== printed.toUpperCase() && !(alone && startsCapital(printed))) {
    return [{ role: 'other', range, line }]
  }
  let end = lead + type[0].length
  // "GIẤY MỜI HỌP", "CÔNG ĐIỆN KHẨN": a word or two more belong to the name.
  const more = LONGER_TYPE.exec(slice.slice(end))
  if (more) end += more[0].length
  const pieces: Piece[] = [{ role: 'type', range: { start: range.start, end: range.start + end }, line }]
  const rest = /^[\s:]*/.exec(slice.slice(end))![0].length + end
  if (rest < slice.length && !alone) {
    pieces.push({ role: 'other', range: { start: range.start + rest, end: range.end }, line })
  }
  return pieces
}

/** `Số: 217/VPCP-NN V/v lập Đề án …`: the subject of a letter on the line of its number. */
function readNumber(plain: string, range: Range, lead: number, line: number): Piece[] {
  const at = BEHIND_NUMBER.exec(plain)?.[0].length
  if (at === undefined) return [{ role: 'number', range, line }]
  const start = range.start + lead + at
  return [
    { role: 'number', range: { start: range.start, end: start }, line },
    { role: 'subject', range: { start, end: range.end }, line },
  ]
}

/** No number is longer. */
const BEHIND_NUMBER = /^[^\n]{3,60}?\s(?=[*_]{0,3}(?:v\s?\/\s?v|ve\s{1,9}viec)(?![a-z]))/
const LONGER_TYPE = latin(/^(?:\s+\p{Lu}{2,}){1,2}(?=[\s*_]*$)/u)
const DATE_CLOSES = latin(/^[\s*_.)]*(?:\p{Lu}{2}|$)/u)
/** `Sáng ngày …` opens a paragraph; it names no place. */
const PART_OF_DAY = /^(?:Sáng|Chiều|Tối|Trong|Hôm|Vào|Từ|Đến)/
const SIGN = /[-–—_=*─━═]/
/** Three signs in a row, without which there is no rule. */
const RULE_SIGN = /---|–––|———|___|===|\*\*\*|───|━━━|═══/

export interface Anchor extends Range {
  role: HeadRole
}

const NONE: readonly Anchor[] = []

/**
 * Words of the frame wherever they stand in a cell: lines that were merged are cut there.
 *
 * @param plain - the cell in bare letters
 * @param at - where it stands
 */
export function anchors(slice: string, plain: string, at: number): readonly Anchor[] {
  const framed = mayHaveMotto(plain)
  const ruled = SIGN.test(slice) && RULE_SIGN.test(slice)
  const date = plain.includes('ngay') ? DATE.exec(plain) : null
  if (!framed && !ruled && !date) return NONE
  const found: Anchor[] = []
  for (const match of framed ? plain.matchAll(MOTTO) : []) {
    const printed = slice.slice(match.index, match.index + match[0].length)
    if (match[0].startsWith('doc') || isCapitals(printed)) {
      found.push({
        role: 'motto',
        start: at + match.index,
        end: at + match.index + match[0].length,
      })
    }
  }
  for (const match of ruled ? slice.matchAll(RULE_RUN) : []) {
    found.push({
      role: 'rule',
      start: at + match.index,
      end: at + match.index + match[0].length,
    })
  }
  if (date) {
    const day = date.index + (/^[\s,]/.test(date[0]) ? 1 : 0)
    const place = PLACE.exec(slice.slice(0, day).replace(/,\s*$/, ''))
    const start = place
      ? day - slice.slice(0, day).length + place.index + (/^[\s*_(]/.test(place[0]) ? 1 : 0)
      : day
    const alone =
      /^\s*$/.test(slice.slice(0, day)) && /^[\s*_.]*$/.test(slice.slice(date.index + date[0].length))
    const closes = DATE_CLOSES.test(slice.slice(date.index + date[0].length))
    // A title in capitals that ends in a date has no comma before it.
    const title = isCapitals(place?.[1] ?? '') && !/,\s*$/.test(slice.slice(0, day))
    const named = place !== null && !title && !PART_OF_DAY.test(place[1]!)
    if (closes && (named || alone)) {
      found.push({ role: 'date', start: at + start, end: at + date.index + date[0].length })
    }
  }
  return found
    .sort((a, b) => a.start - b.start)
    .filter((cut, index, all) => index === 0 || cut.start >= all[index - 1]!.end)
}
