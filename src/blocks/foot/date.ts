/**
 * The place and date of a document whose head has none: above the signature.
 *
 *     "Thái Nguyên, ngày 11 tháng 8 năm 2026"
 *     "            TỔNG GIÁM ĐỐC"
 */
import { CodeSet } from '../../language/code-set.js'
import { textAbove } from '../ahead.js'
import { anchors } from '../head/anchors/index.js'
import { plainOfLine } from '../plain.js'
import type { Source } from '../tree.js'

/** No place and date are longer. */
const LONGEST = 90
const SETTING = new CodeSet('*_. ')

/** A place and date, and nothing else; `plain` in bare letters. */
export function isDateLine(text: string, plain: string): boolean {
  if (text.length > LONGEST || !plain.includes('ngay')) return false
  const [date, ...others] = anchors(text, plain, 0)
  return (
    date?.role === 'date' &&
    others.length === 0 &&
    isSetting(text, 0, date.start) &&
    isSetting(text, date.end)
  )
}

function isSetting(text: string, from: number, to = text.length): boolean {
  for (let at = from; at < to; at++) if (!SETTING.has(text.charCodeAt(at))) return false
  return true
}

/** Index of the line of such a date right above the foot, else that of the foot. */
export function dateLineAbove(source: Source, from: number, foot: number): number {
  const { text, lines } = source
  const index = textAbove(source, foot - 1, from)
  if (index < 0) return foot
  const { first, last } = lines[index]!
  return isDateLine(text.slice(first, last), plainOfLine(source, lines[index]!)) ? index : foot
}
