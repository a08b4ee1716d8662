/**
 * Several days in one phrase; what the earlier ones leave out they take from the later:
 *
 *     từ ngày 05 đến ngày 06/7/2022        Trong 02 ngày 5-6/7/2022        Trong hai ngày 04 và 05/7/2022
 *     ngày 4 và 5 tháng 01 năm 1999        các ngày 04, 05/7/2022          từ 30/12 đến 02/01/2023
 *     chiều 14/7 và sáng 15/7/2019
 */
import { lastDigit, leadingNumber, nextDigit } from '../digits.js'
import type { Match } from '../match.js'
import { toDateMatch, type CalendarContext, type DateMatch } from './date.js'
import { isLetter } from '../capitals.js'
import { endOf, matchAt } from '../sticky.js'

export interface DateRangeMatch extends Match {
  from: DateMatch
  to: DateMatch
}

const LEAD =
  /(?:từ |trong (?:(?:các|cả|hai|ba|bốn|năm|sáu|bảy|\d{1,2}) )?ngày,? \(?(?:từ )?|(?:các|những|hai|ba|bốn|\d{1,2}) ngày,? \(?)?/iy
/** The words that a lead or its first day begins with, and what goes on one. */
const CANDIDATE =
  /(?:từ|trong|các|những|hai|ba|bốn|ngày) (?=\d|ngày|sáng|chiều|tối|(?:các|cả|hai|ba|bốn|năm|sáu|bảy) ngày)|(?:sáng|chiều|tối) (?=\d{1,2} ?\/)/gi
/** Day and month of their own by signs that join two days else: **16-10** `đến`, **16-10-2023**, `ngày` **16.10**; not 5-6`/7`. */
const APART = String.raw`[.-](?=\d{1,2}(?:[.-](?:19|20)\d\d|,? đến ))|(?<=(?:ngày|đến|hết) \d{1,2})[.-](?=(?:0?[1-9]|1[0-2])(?![\d/]|[.-]\d| ?tháng))`
const DAY = new RegExp(
  String.raw`(?:sáng |chiều |tối )?(?:ngày )?(\d{1,2})(?:(?: ?\/ ?| tháng |${APART})(\d{1,2})(?:(?: ?[/.-] ?|,? năm )((?:19|20)\d\d))?)?(?![\d/])`,
  'iy',
)
const JOIN = /, (?:và )?| và |,? đến (?:hết )?| ?[-–] ?/iy
/** A comma after a whole date begins another clause: "…, ngày 01/6/2022, ngày 05/7/2022 Ủy ban họp". */
const JOIN_WHOLE = /,? và |,? đến (?:hết )?| ?[-–] ?/iy
/** A phrase that names more days one by one than this is no range. */
const MOST_DAYS = 8

/** No words before the first digit of a range are longer. */
const REACH = 40

interface Day extends Match {
  day: number
  month: number | null
  year: number | null
}

function readDays(text: string, at: number): Day[] {
  const days: Day[] = []
  for (let start = at; days.length < MOST_DAYS;) {
    const read = matchAt(DAY, text, start)
    if (!read) break
    const [whole, day, month, year] = read
    const end = start + whole.length
    days.push({
      start,
      end,
      day: leadingNumber(day!),
      month: month === undefined ? null : leadingNumber(month),
      year: year === undefined ? null : leadingNumber(year),
    })
    start = endOf(year === undefined ? JOIN : JOIN_WHOLE, text, end)
    if (start < 0) break
  }
  // "ngày 05/7/2022, 12 người": a number without a month after the last date is no day.
  while (days.length > 0 && days.at(-1)!.month === null) days.pop()
  return days
}

/** Reads the range of days that begins exactly at `at`; null where there is only one day. */
export function readDateRange(
  text: string,
  at: number,
  context: CalendarContext = { year: null },
): DateRangeMatch | null {
  const days = readDays(text, endOf(LEAD, text, at))
  const [first, last] = [days[0], days.at(-1)]
  if (days.length < 2 || !first || !last) return null
  const lastMonth = last.month!
  const month = days.find((day) => day.month !== null)!.month!
  const year = last.year === null ? null : last.year - (month > lastMonth ? 1 : 0)
  const from = toDateMatch(first.start, { ...first, month, year: first.year ?? year }, context, null)
  const to = toDateMatch(last.start, { ...last, month: lastMonth }, context, null)
  return { start: at, end: last.end, from: { ...from, hasYear: first.year !== null }, to }
}

/** Finds every range of days in the text, in order. */
export function findDateRanges(text: string, context: CalendarContext = { year: null }): DateRangeMatch[] {
  const found: DateRangeMatch[] = []
  const counted = text.slice(0, lastDigit(text) + 1)
  CANDIDATE.lastIndex = Math.max(0, nextDigit(counted, 0) - REACH)
  for (let word = CANDIDATE.exec(counted); word; word = CANDIDATE.exec(counted)) {
    if (isLetter(text.charCodeAt(word.index - 1))) continue
    const range = readDateRange(text, word.index, context)
    if (!range) continue
    found.push(range)
    CANDIDATE.lastIndex = range.end
  }
  return found
}
