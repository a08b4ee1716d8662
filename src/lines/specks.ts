/**
 * Specks of a page, which the reader of a scan took for signs: by themselves, or at the ends of a line.
 *
 *     "’ 2. Giao Sở Y tế"     ". - Lưu: VT."     "‘ THÔNG BÁO"     "CHỦ TỊCH ~"     "| 3. Sở Nội vụ"     "»"
 */
import { CodeSet } from '../language/code-set.js'

/** Quotation marks, and what looks like one. */
export const QUOTES = "'’‘`´^°"
const STOPS = '.,:;!'
const MARKER = String.raw`(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]|[a-zđ][.)]|[IVX]{1,4}\.|[-–+•])[ \t]`

const BEFORE = [
  String.raw`[${QUOTES}]{1,2} ?(?=[-–+•])`,
  String.raw`[${QUOTES}]{1,2} (?=\p{Lu})`,
  String.raw`[${QUOTES + STOPS}]{1,2} (?=${MARKER})`,
  // No row of a table: the edge of the page.
  String.raw`\| {1,2}(?=${MARKER}[^|\r\n]*(?:[\r\n]|$))`,
]
const AT_BEGINNING = String.raw`(?<=(?:^|[\r\n])[ \t]{0,40}[${QUOTES + STOPS}|]{1,2} {0,2})`
const BEHIND = String.raw` [${QUOTES}~]{1,2}(?=[ \t]{0,40}(?:[\r\n]|$))(?<=\S [${QUOTES}~]{1,2})`

/** Source of a pattern: those before the marker of a list or a capital, and those behind all that a line says. */
export const SPECKS = `(?:${BEFORE.join('|')})${AT_BEGINNING}|${BEHIND}`

const FIRST = new CodeSet(QUOTES + STOPS)
const LAST = new CodeSet(`${QUOTES}~`)
const BAR = 0x7c

/** Whether a line may have one at an end; most have none. */
export function mayBeSpecked(text: string, first: number, last: number): boolean {
  const [begins, ends] = [text.charCodeAt(first), text.charCodeAt(last - 1)]
  return FIRST.has(begins) || (begins === BAR && ends !== BAR) || (LAST.has(ends) && last - first > 2)
}

/** No bullet is among them, and nothing that rules off. */
const ALONE = new CodeSet(`${QUOTES}${STOPS}~«»"“”\\/<>`)
const LONGEST = 2

/** Whether a line, or a cell of one, is nothing else. */
export function isSpeck(text: string): boolean {
  if (text.length > LONGEST) return false
  for (let at = 0; at < text.length; at++) if (!ALONE.has(text.charCodeAt(at))) return false
  return true
}
