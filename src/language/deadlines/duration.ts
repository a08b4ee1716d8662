/** A span of time from some event on, no calendar date: `07 ngày làm việc`, `05 (năm) ngày kể từ ngày …`, `24 giờ`. */
import { readDate } from '../dates/date.js'
import { endOf } from '../sticky.js'

const DURATION =
  /(?:không quá |tối đa )?(?:\d{1,3}(?: \([a-zà-ỹ]{2,5}(?: [a-zà-ỹ]{2,5})?\))?|một|hai|ba|bốn|năm|sáu|bảy|mười) (?:ngày|tuần|tháng|giờ|quý|năm)(?: làm việc)?(?![a-zà-ỹ]| (?:qua|liên tục|gần đây|đầu|cuối|tới))/y
const FROM = /,? (?:kể )?từ (?=ngày \d)/y

/** Where the span that begins exactly at `at` ends, with the date that it runs from; null where there is none. */
export function readDuration(text: string, at: number): number | null {
  const end = endOf(DURATION, text, at)
  if (end < 0) return null
  const day = endOf(FROM, text, end)
  return (day < 0 ? null : readDate(text, day)?.end) ?? end
}
