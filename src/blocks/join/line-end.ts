/** Ends of lines: whether they end a sentence, or want more. */
import { CodeSet } from '../../language/code-set.js'
import type { Line } from '../../lines/lines.js'
import {
  ANNOUNCING,
  LINKS,
  OPEN_HEADS,
  OPEN_WORDS,
  OWN_OFFICES,
  WANTING_FIGURES,
  WANTING_NUMBERS,
} from '../../vocabulary/line-ends.js'
import type { Source } from '../tree.js'

/**
 * No paragraph ends so: with a comma, a dash, half a symbol (`178/2026/NĐ-`), or a word that wants another; `Văn phòng
 * Sở` wants none.
 */
export const COMMA_END = new RegExp(
  String.raw`(?:,|\s[-–]|\/[\dA-ZĐa-z]{2,6}-|(?:^|\s)(?:${[...LINKS, ...OPEN_WORDS].join('|')}|(?<!(?:${OWN_OFFICES.join('|')}) )(?:${OPEN_HEADS.join('|')})))[*_\s]*$`,
  'u',
)
/** Words that always want another: `… phiên họp lần thứ 14 của` / `Ban Chỉ đạo …`. */
export const LINK_END = new RegExp(String.raw`\S (?:${LINKS.join('|')})$`, 'u')
/** `… kết luận như sau:`, `… Thủ tướng Chính phủ yêu cầu:`: the conclusions follow. */
export const ANNOUNCES = new RegExp(String.raw`(?:^|\s)(?:${ANNOUNCING.join('|')})\s?:[*_\s]*$`, 'u')
export const TERMINATED = /[.!?…][”"»)\]*_\s]*$/u
const STOPS = new CodeSet('.;:!?')
const CLOSERS = new CodeSet('”"»)]')
/** Emphasis or white space. */
const TRAILING = new CodeSet('*_ \t')
/** `… chỉ tiêu quý` / `II. …`: no heading ends so, and the number after it does not open an item. */
export const WANTS_FIGURE = new RegExp(String.raw`(?:^|\s)(?:${WANTING_FIGURES.join('|')})$`)
/** Words that want a number. */
export const WANTS_NUMBER = new RegExp(String.raw`(?:^|\s)(?:${WANTING_NUMBERS.join('|')})$`)

/** So many characters show how a line ends. */
const REACH = 60

export const lineEnd = ({ text }: Source, { first, last }: Line): string =>
  text.slice(Math.max(first, last - REACH), last)

/** `… thực hiện.`, `… thực hiện:**`, `… (nếu có).”` */
export function endsSentence(text: string): boolean {
  let end = text.length - 1
  while (TRAILING.has(text.charCodeAt(end))) end--
  if (text.charCodeAt(end) === 0x2026 /* … */) return true
  while (CLOSERS.has(text.charCodeAt(end))) end--
  return STOPS.has(text.charCodeAt(end))
}
