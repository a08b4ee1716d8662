/** `Hà Nam, ngày 05 tháng 7 năm 2022`: a date, with the place before it. */
import { nextDigit } from '../../../language/digits.js'
import { latin } from '../../../language/latin.js'
import { leadLength } from '../../emphasis.js'
import { DATE, isNumber } from '../words.js'
import type { Anchor } from './anchor.js'
import { placeBefore } from './place.js'

const CLOSES = latin(/^[\s*_.)]*(?:\p{Lu}{2}|Số ?:? ?\d|$)/u)
/** `Hà Nội, hồi 9 giờ 00 ngày …`: a telegram tells the hour. */
const HOUR = /,\s{0,9}(?:(?:vao )?(?:hoi|luc) )?\d{1,2} ?(?:gio|h|g)(?: ?\d{1,2}(?: phut)?)?,?\s{0,9}$/
const UNMARKED_END = /^[\s*_.]*$/
const STOP = /^\.\s*$/

/** Where the hour begins that stands before the day, or the day itself. */
function hourBefore(plain: string, day: number): number {
  return nextDigit(plain, 0) < day ? (HOUR.exec(plain.slice(0, day))?.index ?? day) : day
}

/** A date that closes the cell or stands before capitals or a number: `Số 12-TB/TU,` **ngày 05/7/2022**. */
export function addDate(slice: string, plain: string, at: number, found: Anchor[]): void {
  const date = DATE.exec(plain)
  if (!date) return
  const end = date.index + date[0].length
  const behind = slice.slice(end)
  if (!CLOSES.test(behind)) return
  const day = date.index + (date[0].startsWith('n') ? 0 : 1)
  const before = slice.slice(0, hourBefore(plain, day))
  const lead = leadLength(before)
  let start = lead === before.length ? -1 : placeBefore(before)
  const alone =
    lead === before.length || (start < 0 && slice.charAt(lead) === 'S' && isNumber(plain.slice(lead, day)))
  if (alone && UNMARKED_END.test(behind)) start = day
  const stop = behind.startsWith('.') && STOP.test(behind) ? 1 : 0
  if (start >= 0) found.push({ role: 'date', start: at + start, end: at + end + stop })
}
