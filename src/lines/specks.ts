/**
 * Specks of a scanned page that were read as signs: alone, or at the ends of a line.
 *
 *     "’ 2. Giao Sở Y tế"     ". - Lưu: VT."     "‘ THÔNG BÁO"     "CHỦ TỊCH ~"     "| 3. Sở Nội vụ"     "»"
 *     ": „ THÔNG BÁO : :"
 */
import { CodeSet } from '../language/code-set.js'
import { latin } from '../language/latin.js'
import { isSpace } from '../language/punctuation.js'
import { endOf } from '../language/sticky.js'
import { documentTypes } from '../vocabulary/document-types.js'

const QUOTES = "'’‘`´^°"
const STOPS = '.,:;!'
const MARKER = String.raw`(?:\d{1,2}(?:\.\d{1,2}){0,3}(?:\.{1,2}|[):\]}])|[a-zđ] ?[.)\]}]|[IVX]{1,4}[.:]|[-–+•])[ \t]`
/** In capitals, as in a title. */
const TYPES = documentTypes.flatMap(({ names }) => names.map((name) => name.toUpperCase())).join('|')
const BEFORE = [
  String.raw`[${QUOTES}]{1,2} ?(?=[-–+•])`,
  String.raw`[${QUOTES}]{1,2} (?=\p{Lu})`,
  String.raw`[${QUOTES + STOPS}]{1,2} (?=${MARKER})`,
  String.raw`(?:[${QUOTES + STOPS}§„]{1,2} ){0,2}[${QUOTES + STOPS}§„]{1,2} ?(?=(?:${TYPES})(?: ?[${QUOTES + STOPS}„]){0,4}[ \t]*[\r\n])`,
  // The edge of the page, not a row of a table.
  String.raw`\| {1,2}(?=${MARKER}[^|\r\n]*(?:[\r\n]|$))`,
]
const FIRST_SPECKS = latin(new RegExp(BEFORE.join('|'), 'uy'))
const FIRST = new CodeSet(`${QUOTES}${STOPS}§„|`)
/** The marks of its letters, behind a type: a scan may set them apart. */
const BEHIND_TYPE = latin(
  new RegExp(`(?<=^(?:${TYPES}))[${QUOTES + STOPS}„]?(?: [${QUOTES + STOPS}„]){1,4}$`, 'u'),
)
const MARKS_OF_TYPE = new CodeSet(`${QUOTES}${STOPS}„`)
/** No type with such marks is longer. */
const TYPE_LENGTH = 40
const LAST = new CodeSet(`${QUOTES}~`)
const MOST = 2

/** Where the words of a line begin, after specks before a list marker or a capital. */
export const behindSpecks = (text: string, first: number): number =>
  FIRST.has(text.charCodeAt(first)) ? Math.max(first, endOf(FIRST_SPECKS, text, first)) : first

/** Where the words of a line end, before specks after a blank. */
export function beforeSpecks(text: string, first: number, last: number): number {
  if (last - first <= TYPE_LENGTH && MARKS_OF_TYPE.has(text.charCodeAt(last - 1))) {
    const behind = text.slice(first, last).search(BEHIND_TYPE)
    if (behind > 0) return first + behind
  }
  let at = last
  while (last - at < MOST && LAST.has(text.charCodeAt(at - 1))) at--
  if (at === last || at - 1 <= first || !isSpace(text.charCodeAt(at - 1))) return last
  while (isSpace(text.charCodeAt(at - 1))) at--
  return at
}

/** Without bullets and the signs of rules. */
const ALONE = new CodeSet(`${QUOTES}${STOPS}~«»"“”\\/<>`)

/** Whether a line, or a cell of one, is only a speck. */
export function isSpeck(text: string): boolean {
  if (text.length > MOST) return false
  for (let at = 0; at < text.length; at++) if (!ALONE.has(text.charCodeAt(at))) return false
  return true
}
