/**
 * A line of the head → its pieces, each with the role that its words give it. Columns are parted,
 * and lines that were merged are cut at the words of the frame.
 *
 *     "THỦ TƯỚNG CHÍNH PHỦ ------- CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc"
 */
import { isDigit } from '../../language/digits.js'
import { latin } from '../../language/latin.js'
import { startsCapital } from '../../language/letters.js'
import type { Line } from '../../lines/lines.js'
import { measure } from '../../lines/measure.js'
import type { Range } from '../../lines/passage.js'
import { splitColumns } from '../columns.js'
import { leadLength } from '../emphasis.js'
import { isRule } from '../page/rules.js'
import type { HeadRole, Source } from '../tree.js'
import { anchors } from './anchors/index.js'
import {
  GLUED_TYPE,
  isLetterSubject,
  isNumber,
  mayBeType,
  SCANNED_ALONE,
  SCANNED_TYPE,
  TYPES,
} from './words.js'

const SETTING = /^[*_\s.]*$/
const NO_WORDS = /^[\s*_:.]*$/
const BLANK = /^[\s:]*/
/** No number with its label is shorter, nor longer. */
const LABEL = 3
const BEHIND_NUMBER = /^[^\n]{3,60}?\s(?=[*_]{0,3}(?:v\s?\/\s?v|ve\s{1,9}viec)(?![a-z]))/
const LONGER_TYPE = latin(/^(?:\s+\p{Lu}{2,}){1,2}(?=[\s*_]*$)/u)

const CITES = latin(/\p{Ll} số$/u)

export interface Piece {
  role: HeadRole | 'other'
  range: Range
  /** Index of its line. */
  line: number
}

/** Cuts a line of the head into cells and adds them to the pieces. */
export function readLine(source: Source, line: Line, index: number, pieces: Piece[]): void {
  const { first, last, parted } = line
  if (!parted) readCell(source, { start: first, end: last }, index, pieces)
  else for (const cell of splitColumns(source.text, first, last)) readCell(source, cell, index, pieces)
}

function readCell(source: Source, cell: Range, line: number, pieces: Piece[]): void {
  const { start, end } = cell
  const slice = source.text.slice(start, end)
  const plain = source.bare.slice(start, end)
  if (isDigit(slice.charCodeAt(0)) && isCited(source, line)) {
    pieces.push({ role: 'other', range: cell, line })
    return
  }
  const cuts = anchors(slice, plain, start)
  if (cuts.length === 0 || isRule(slice)) return readPiece(slice, plain, cell, line, pieces)
  let from = start
  for (const cut of cuts) {
    readBetween(source, from, cut.start, line, pieces)
    pieces.push({ role: cut.role, range: { start: cut.start, end: cut.end }, line })
    from = cut.end
  }
  readBetween(source, from, end, line, pieces)
}

/** `… cũng đã có văn bản số` / `1356/STNMT-KS về việc …`: the number of another document, in running text. */
const isCited = ({ text, lines }: Source, index: number): boolean => {
  const above = lines[index - 1]
  return above !== undefined && CITES.test(text.slice(above.first, above.last))
}

/** `UBND TỈNH HÀ NAM _` before the motto: a rule as a scan reads it. */
const RULE_END = / _{1,3}$/

function readBetween({ text, bare }: Source, from: number, to: number, line: number, pieces: Piece[]): void {
  const { first: start, last } = measure(text, from, to)
  if (start >= last) return
  const end =
    text.charAt(last - 1) === '_' ? start + text.slice(start, last).replace(RULE_END, '').length : last
  if (start >= end) return
  const slice = text.slice(start, end)
  // "**ĐẢNG CỘNG SẢN VIỆT NAM**.": the emphasis and the stop of what was cut out.
  if (!SETTING.test(slice)) readPiece(slice, bare.slice(start, end), { start, end }, line, pieces)
}

function readPiece(slice: string, whole: string, range: Range, line: number, pieces: Piece[]): void {
  const lead = leadLength(slice)
  // The emphasis around a motto is left alone.
  // A dash alone is what is left of a rule.
  if (lead === slice.length || slice === '-' || isRule(slice)) {
    pieces.push({ role: 'rule', range, line })
    return
  }
  const plain = whole.slice(lead)
  if (isNumber(plain)) readNumber(plain, range, lead, line, pieces)
  else if (isLetterSubject(plain)) pieces.push({ role: 'subject', range, line })
  else if (!mayBeType(plain) || !readType(slice, plain, range, lead, line, pieces))
    pieces.push({ role: 'other', range, line })
}

/** Adds the name of a type and the rest of its line; false if there is none. */
function readType(
  slice: string,
  plain: string,
  range: Range,
  lead: number,
  line: number,
  pieces: Piece[],
): boolean {
  const type = typeLength(slice.slice(lead), plain)
  if (type < 0) return false
  let end = lead + type
  const printed = slice.slice(lead, end)
  const alone = NO_WORDS.test(slice.slice(end))
  if (printed !== printed.toUpperCase() && !(alone && startsCapital(printed))) return false
  // "GIẤY MỜI HỌP", "CÔNG ĐIỆN KHẨN": a word or two more belong to the name.
  const more = alone ? null : LONGER_TYPE.exec(slice.slice(end))
  if (more) end += more[0].length
  pieces.push({ role: 'type', range: { start: range.start, end: range.start + end }, line })
  if (!alone) {
    const rest = end + BLANK.exec(slice.slice(end))![0].length
    if (rest < slice.length)
      pieces.push({ role: 'other', range: { start: range.start + rest, end: range.end }, line })
  }
  return true
}

/** How long the name of a type is that the words begin with, or -1. */
function typeLength(words: string, plain: string): number {
  const length = TYPES.endAt(words.toLowerCase(), 0)
  if (length >= 0) return length
  const scanned = SCANNED_TYPE.exec(plain) ?? GLUED_TYPE.exec(plain) ?? SCANNED_ALONE.exec(plain)
  return scanned?.[0].length ?? -1
}

/** `Số: 217/VPCP-NN V/v lập Đề án …`: the subject of a letter on the line of its number. */
function readNumber(plain: string, range: Range, lead: number, line: number, pieces: Piece[]): void {
  const at = plain.includes('v', LABEL) ? BEHIND_NUMBER.exec(plain)?.[0].length : undefined
  if (at === undefined) {
    pieces.push({ role: 'number', range, line })
    return
  }
  const start = range.start + lead + at
  pieces.push({ role: 'number', range: { start: range.start, end: start }, line })
  pieces.push({ role: 'subject', range: { start, end: range.end }, line })
}
