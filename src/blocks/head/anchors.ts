/**
 * Words of the frame wherever they stand in a cell: lines that were merged are cut there.
 *
 *     "THỦ TƯỚNG CHÍNH PHỦ ------- CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc"
 */
import { CodeSet } from '../../language/code-set.js'
import { latin } from '../../language/latin.js'
import { bare, isCapitals } from '../../language/letters.js'
import type { Range } from '../../lines/passage.js'
import { PROVINCES } from '../../vocabulary/provinces.js'
import { RULE_RUN } from '../rules.js'
import type { HeadRole } from '../tree.js'
import { endOf } from '../../language/sticky.js'
import { DATE, ISSUER, leadLength, mayHaveMotto, MOTTO, MOTTO_LENGTH, PLACE } from './words.js'

const DATE_CLOSES = latin(/^[\s*_.)]*(?:\p{Lu}{2}|$)/u)
/** `Sáng ngày …` opens a paragraph; it names no place. */
const PART_OF_DAY = latin(/^(?:Sáng|Chiều|Tối|Trong|Hôm|Vào|Từ(?! \p{Lu})|Đến)/u)
/** `Hà Nội, hồi 9 giờ 00 ngày …`: a telegram tells the hour. */
const HOUR = /,\s{0,9}(?:(?:vao )?(?:hoi|luc) )?\d{1,2} ?(?:gio|h|g)(?: ?\d{1,2}(?: phut)?)?,?\s{0,9}$/
const RULE_SIGNS = new CodeSet('-–—_=*─━═')
/** A number, in bare letters: `so 88-tb/du`, `so: /tb-ubnd`, `so: 12/2024/qd-ubnd`, `so: 12/syt-nv`. */
const NUMBER_BEHIND =
  /so\s{0,3}:?[\s.…_]{0,20}(?:\d{1,6}[a-z]?)?\s?(?:\/\s?\d{4}\s?)?[-/]\s?[a-z][a-z\d&.]{0,15}(?:\s?[-/]\s?[a-z][a-z\d&.]{0,15}){0,4}(?![a-z\d])/y
/** What stands below the name of a Party body, without the emphasis around it. */
const STAR = /(?:^|\s)[*_]{0,3}\\?\*[*_]{0,3}\s+[*_]{0,3}$/
const EMPHASIS_END = /[\s*_\\]+$/
const UNMARKED_END = /^[\s*_.]*$/
const STOP = /^\.(?=\s*$)/
/** `LÃNG PHÍ, TIÊU CỰC` **Hà Nam**`, ngày …`: what is left of the issuer's line. */
const CAPITALS_BEFORE = latin(/^(?!TP|TX)(?:\p{Lu}{2,} )+(?=\p{Lu}\p{Ll})/u)
const COMMA_END = /,\s*$/

export interface Anchor extends Range {
  role: HeadRole
}

const NONE: readonly Anchor[] = []

/**
 * In order, and none within another.
 *
 * @param plain - the cell in bare letters
 * @param at - where it stands
 */
export function anchors(slice: string, plain: string, at: number): readonly Anchor[] {
  const framed = mayHaveMotto(plain)
  const torn = plain.includes(NATION)
  const ruled = mayHaveRule(slice)
  const dated = plain.includes('ngay')
  const numbered = slice.indexOf('Số', 1)
  if (!framed && !torn && !ruled && !dated && numbered < 0) return NONE
  const found: Anchor[] = []
  if (framed) addMottoes(slice, plain, at, found)
  if (torn && found.length === 0) addTorn(slice, plain, at, found)
  if (ruled) addRules(slice, at, found)
  if (dated) addDate(slice, plain, at, found)
  if (numbered > 0) addNumber(slice, plain, at, numbered, found)
  if (found.length < 2) return found
  return found.sort(byStart).filter(isBehind)
}

/** Three of a sign stand in a row, without which there is no rule. */
function mayHaveRule(slice: string): boolean {
  let before = 0
  let count = 0
  for (let at = 0; at < slice.length; at++) {
    const code = slice.charCodeAt(at)
    count = code === before ? count + 1 : 1
    if (count === 3 && RULE_SIGNS.has(code)) return true
    before = code
  }
  return false
}

const byStart = (one: Anchor, other: Anchor) => one.start - other.start
const isBehind = (cut: Anchor, at: number, all: Anchor[]) => at === 0 || cut.start >= all[at - 1]!.end

function addMottoes(slice: string, plain: string, at: number, found: Anchor[]): void {
  MOTTO.lastIndex = 0
  while (plain.length - MOTTO.lastIndex >= MOTTO_LENGTH) {
    const match = MOTTO.exec(plain)
    if (!match) return
    const start = match.index
    const end = start + match[0].length
    if (match[0].startsWith('doc') || isCapitals(slice.slice(start, end)))
      found.push({ role: 'motto', start: at + start, end: at + end })
  }
}

/** `CỘNG HÒA XÃ HỘI`: the national heading, whose end a narrow column broke off, or a scan lost. */
function addTorn(slice: string, plain: string, at: number, found: Anchor[]): void {
  const start = plain.indexOf(NATION)
  if (plain.length - start > REST || !isCapitals(slice.slice(start))) return
  found.push({ role: 'motto', start: at + start, end: at + slice.length })
}
/** How it begins, and no more than it is long. */
const NATION = 'cong hoa xa'
const REST = 40

function addRules(slice: string, at: number, found: Anchor[]): void {
  RULE_RUN.lastIndex = 0
  for (let match = RULE_RUN.exec(slice); match; match = RULE_RUN.exec(slice)) {
    const start = at + match.index
    found.push({ role: 'rule', start, end: start + match[0].length })
  }
}

/** A date, with the place before it, that closes the cell or stands before capitals. */
function addDate(slice: string, plain: string, at: number, found: Anchor[]): void {
  const date = DATE.exec(plain)
  if (!date) return
  const end = date.index + date[0].length
  const behind = slice.slice(end)
  if (!DATE_CLOSES.test(behind)) return
  const day = date.index + (date[0].startsWith('n') ? 0 : 1)
  const before = slice.slice(0, HOUR.exec(plain.slice(0, day))?.index ?? day)
  const start = before.trim() === '' ? (UNMARKED_END.test(behind) ? day : -1) : placeBefore(before)
  const stop = STOP.exec(behind)?.[0].length ?? 0
  if (start >= 0) found.push({ role: 'date', start: at + start, end: at + end + stop })
}

/** `ĐẢNG ỦY XÃ A *` **Số 88-TB/ĐU**, `SỞ Y TẾ` **Số: 12/SYT-NV** `V/v …`: behind the issuer, or behind the star below it. */
function addNumber(slice: string, plain: string, at: number, label: number, found: Anchor[]): void {
  const end = endOf(NUMBER_BEHIND, plain, label)
  if (end < 0) return
  const before = slice.slice(0, label)
  const star = STAR.exec(before)
  const issuer = before.replace(EMPHASIS_END, '')
  const named = isCapitals(issuer) && ISSUER.test(plain.slice(leadLength(before)))
  if (issuer === '' ? !star : !named) return
  if (star) found.push({ role: 'rule', start: at + star.index, end: at + label })
  found.push({ role: 'number', start: at + label, end: at + end })
}

/** Where the name of a place begins that ends the text, or -1. */
function placeBefore(text: string): number {
  const place = PLACE.exec(text.replace(COMMA_END, ''))
  if (!place) return smallPlaceBefore(text)
  if (PART_OF_DAY.test(place[1]!)) return -1
  // A title in capitals that ends in a date has no comma before it.
  if (isCapitals(place[1]!) && !COMMA_END.test(text)) return -1
  const start = place.index + (place[0].startsWith(place[1]!) ? 0 : 1)
  return start + (CAPITALS_BEFORE.exec(place[1]!)?.[0].length ?? 0)
}

/** `Hà nội,`: a province whose second word has lost its capital. */
const SMALL_PLACE = latin(/(?<![\p{L}\d])\p{Lu}\p{Ll}{1,6} \p{Ll}{1,6}(?=,\s*$)/u)
const NAMES = new Set(PROVINCES.map(bare))

function smallPlaceBefore(text: string): number {
  const place = SMALL_PLACE.exec(text)
  return place && NAMES.has(bare(place[0])) ? place.index : -1
}
