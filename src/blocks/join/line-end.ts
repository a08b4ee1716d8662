/** How the line above ends: whether it ends a sentence, or wants more. */
import { CodeSet } from '../../language/code-set.js'
import type { Line } from '../../lines/lines.js'
import type { Source } from '../tree.js'

/**
 * No paragraph ends so: a comma, a dash, half a symbol (`178/2026/NĐ-`), or a word that wants another; `Văn phòng Sở`
 * wants none.
 */
export const COMMA_END =
  /(?:,|\s[-–]|\/[\dA-ZĐa-z]{2,6}-|(?:^|\s)(?:(?:Bộ|Sở|ngành) Công|(?<!(?:Văn phòng|Thanh tra|Lãnh đạo|Giám đốc) )(?:Bộ|Sở)|Luật|và|của|các|với|cho|về|tại|do|bởi|theo|từ|đến|là|những|trong|cùng|hoặc|như|thuộc|số|việc ban hành))[*_\s]*$/u
/** Words that want another, wherever a line was broken: `… phiên họp lần thứ 14 của` / `Ban Chỉ đạo …`. */
export const LINK_END = /\S (?:và|của|các|với|cho|tại|bởi|theo|những|trong|thuộc)$/u
/** `… kết luận như sau:`, `… Thủ tướng Chính phủ yêu cầu:`: what is concluded stands below. */
export const ANNOUNCES = /(?:^|\s)(?:sau|sau đây|dưới đây|yêu cầu|chỉ đạo|kết luận)\s?:[*_\s]*$/u
export const TERMINATED = /[.!?…][”"»)\]*_\s]*$/u
const STOPS = new CodeSet('.;:!?')
const CLOSERS = new CodeSet('”"»)]')
/** Emphasis or white space. */
const TRAILING = new CodeSet('*_ \t')
/** What wants a number behind it. */
export const WANTS_NUMBER =
  /(?:^|\s)(?:trước|ngày|tháng|năm|quý|hết|hơn|gần|khoảng|trên|dưới|khoản|điều|Điều|điểm|mục|số)$/

/** How far back what ends a line is looked for. */
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
