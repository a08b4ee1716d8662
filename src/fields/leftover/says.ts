/** `Số: …/TB-UBND, ngày … tháng … năm 2021`: what is left of the frame, where no value is taken, says nothing. */
import { latin } from '../../language/latin.js'
import { BULLETS } from '../../vocabulary/bullets.js'

/** Words of the frame that stand for a field and are no value themselves. */
const FRAME_WORD =
  /^(?:số|sô|só|so|s0|ngày|tháng|năm|v\/v|về|kính g[ửở]i|kính trình|t[/.]?m|k[/.]?t|t[/.]?l|t[/.]?u[/.]?q|t[/.]u|và|[oqs])$/i
/** Such words of more than one. */
const FRAME_PHRASE = latin(
  /(?<!\p{L})(?:(?:về|ve)\s{1,9}(?:việc|viec)|thay\s{1,9}mặt|ký\s{1,9}thay|thừa\s{1,9}(?:lệnh|(?:ủy|uỷ)\s{1,9}quyền))(?!\p{L})/giu,
)
/** Signs that set off the words of a frame, or rule it. */
const SETTING = `${BULLETS}\\s.,;:…/()[\\]|_\\\\\`#~=─━═"“”'`
/** What nearly all that is left consists of. */
const MOST_SETTING = ' -;.,*:'
const SIGN = new RegExp(`[^${SETTING}]`, 'u')
const NO_FIGURE = new RegExp(`[^${SETTING}\\p{N}]`, 'u')
const DAY = latin(/(?<!\p{L})ngày\s{0,9}\d/iu)
const SPLIT = /[\s:;,.…()[\]*_|•●·+–—-]+/

/** A day that is left blank keeps its month and year: without one, figures say nothing in a date. */
export function saysSomething(source: string, from: number, to: number, dated: boolean): boolean {
  let first = from
  let last = to
  while (first < last && MOST_SETTING.includes(source.charAt(first))) first++
  while (first < last && MOST_SETTING.includes(source.charAt(last - 1))) last--
  if (first === last || FRAME_WORD.test(source.slice(first, last))) return false
  const text = source.slice(from, to)
  if (dated && DAY.test(text)) return true
  const sign = dated ? NO_FIGURE : SIGN
  if (!sign.test(text)) return false
  return text
    .replace(/<\/?[a-z][^<>]{0,400}>/gi, ' ')
    .replace(FRAME_PHRASE, ' ')
    .split(SPLIT)
    .some((word) => sign.test(word) && !FRAME_WORD.test(word))
}
