/**
 * The day or period that a deadline names, and the last day that it allows:
 *
 *     ngày 13/9/2021     17 giờ 00 ngày 05/5/2026     tháng 4/2026     Quý II/2026     năm 2021     6 tháng cuối năm
 *     cuối năm 2021      tuần này, tuần 42, ngày 15 hằng tháng (no calendar date)
 */
import { PERIOD_WORDS } from '../../vocabulary/deadline-triggers.js'
import { lastDayOfMonth } from '../dates/calendar.js'
import { readDate, type CalendarContext, type DateMatch } from '../dates/date.js'
import { HOURS } from '../dates/hour.js'
import { WEEKDAY } from '../dates/weekday.js'
import { isDigit } from '../digits.js'
import { SPACE } from '../punctuation.js'
import { endOf, matchAt, matchesAt } from '../sticky.js'

export interface Period {
  end: number
  unit: 'day' | 'month' | 'quarter' | 'year' | 'vague'
  /** Its last day; null where it is no calendar date. */
  last: string | null
  /** The last day that "trước" allows; of a day this is, by custom, the day itself. */
  before: string | null
  /** A date that does not exist. */
  invalid: boolean
}

/** Three letters of those that a period begins with: most words are told from one by them. */
const BEGINNINGS = new Set(PERIOD_WORDS.map((word) => word.slice(0, 3)))
/** `17 giờ`, `lúc 8:30 sáng`, `6h00 và 17h00`; `trong 04 giờ làm việc` tells how long. */
const CLOCK = new RegExp(
  String.raw`(?:lúc )?(?:${HOURS}|\d{1,2}:\d{2}|\d{1,2}\.[0-5]\d(?= (?:ngày|thứ|chủ nhật|sáng|chiều) ))(?: (?:sáng|trưa|chiều|tối))?(?![a-zà-ỹ\d]| làm việc|,? (?:kể|tính) từ)(?:,? (?=ngày|hôm|cùng|các|sáng|chiều|tối|thứ|chủ|hằng|hàng|mỗi|\d))?`,
  'y',
)
const RECURRING =
  /(?:ngày|(?:ngày )?\d{1,2}(?:(?: tháng |\/)\d{1,2})?(?: và (?:ngày )?\d{1,2}(?:\/\d{1,2})?)?|(?:các )?(?:ngày )?(?:thứ [a-zà-ỹ\d]{1,4}|chủ nhật)|tuần (?:đầu|cuối))? ?(?:(?:của )?(?:hằng|hàng|mỗi) (?:ngày|tuần|tháng|quý|năm)|(?:của )?tháng (?:sau|liền kề|cuối quý)|(?:của )?năm (?:sau|kế tiếp|tiếp theo|báo cáo|liền kề(?: sau năm báo cáo)?))(?![a-zà-ỹ])/y
const RELATIVE = new RegExp(
  String.raw`(?:(?:đầu |giữa |cuối )?(?:tuần|tháng|quý) (?:này|tới|sau)|tuần (?:thứ )?\d{1,2}(?! (?:của )?tháng)(?:\/20\d\d| năm 20\d\d)?|hôm nay|ngày (?:hôm nay|mai)|cùng ngày|(?:sáng|chiều|tối) (?:nay|mai)|(?:ngày )?${WEEKDAY}(?: tuần (?:này|tới|sau))?|ngày \d{1,2}(?: tháng (?:này|tới|sau))?)(?![a-zà-ỹ\d/])`,
  'y',
)
/** `/2021`, ` năm 2021`, ` năm 98`, ` năm nay`. */
const YEAR =
  '(?: năm nay(?![a-zà-ỹ])|(?: ?[/-] ?|,? năm )((?:19|20)\\d\\d|(?<=năm |/)9\\d))?(?!\\d|\\/\\d| ?[-–] ?\\d)'
/** `tuần cuối của tháng 9`, `tuần thứ hai tháng 9`. */
const WEEK = 'tuần (?:đầu(?: tiên)?|cuối(?: cùng)?|thứ [a-z\\d]{1,4}|0?[1-5])(?: của)? '
const MONTH = new RegExp(`(đầu |giữa |cuối |${WEEK})?tháng ?(\\d{1,2})${YEAR}`, 'y')
/** `trước` **12/2025**: the month by its number. */
const NUMBERED_MONTH = /(\d{1,2}) ?\/ ?((?:19|20)\d\d)(?![\d/])/y
/** **tháng 10,** `tháng 11/2025`, **tháng 9 và** `đầu tháng 10`, **quý III và** `quý IV`: those before the last. */
const MORE =
  /(?:(?:các|hai|ba) )?(?:tháng \d{1,2}(?:\/\d{4})?(?:(?:, | và )tháng \d{1,2}(?:\/\d{4})?)*(?:, | và )(?=(?:(?:đầu|giữa|cuối) )?tháng \d)|quý (?:iv|i{1,3}|[1-4])(?:\/\d{4})?(?:, | và )(?=quý ))/y
/** `tháng 10, 11/2025`, `quý III, IV năm 2025`: the last, in the same words as one alone. */
const BARE =
  /(?:(?:các|hai|ba) )?(tháng|quý) (?:(?:\d{1,2}|i{1,3}), ){0,4}(?:\d{1,2}|i{1,3})(?:, | và )(\d{1,2}|iv|i{1,3})((?: ?\/ ?| năm )(?:19|20)\d\d)(?!\d)/y
const QUARTER = new RegExp(`(đầu |giữa |cuối )?quý (iv|i{1,3}|[1-4])${YEAR}`, 'y')
const PART_OF_YEAR = /(\d{1,2}|ba|sáu|chín) tháng (đầu|cuối) năm(?: (?:nay|((?:19|20)\d\d)))?(?![a-zà-ỹ\d])/y
const WHOLE_YEAR =
  /(đầu |giữa |cuối )?năm (?:nay|((?:19|20)\d\d|9\d(?=[.,;)](?!\d)|$)))(?!\d| ?[-–] ?\d)|(cuối )năm(?![a-zà-ỹ\d]| học)/y
const QUARTERS = new Map([
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
])
const MONTHS = new Map([
  ['ba', 3],
  ['sáu', 6],
  ['chín', 9],
])

const vague = (end: number): Period => ({ end, unit: 'vague', last: null, before: null, invalid: false })

const ofDay = ({ iso, valid, end: dayEnd }: DateMatch, end = dayEnd): Period => ({
  end,
  unit: 'day',
  last: iso,
  before: iso,
  invalid: !valid,
})

/** The months `first` to `last` of a year, or their beginning, middle or end. */
function months(
  end: number,
  unit: Period['unit'],
  year: number | null,
  [first, last]: [number, number],
  part: string | undefined,
): Period {
  if (last < 1 || last > 12) return { end, unit, last: null, before: null, invalid: true }
  const lastDay = lastDayOfMonth(year, last)
  const word = part?.trim()
  const lastWeek = word?.startsWith('tuần cuối')
  // "đầu tháng 10" names no day; "cuối tháng 10" allows its last, also after "trước".
  if (word !== undefined && word !== 'cuối' && !lastWeek) return vague(end)
  const before = lastWeek ? null : word === 'cuối' ? lastDay : lastDayOfMonth(year, first - 1)
  return { end, unit, last: lastDay, before, invalid: false }
}

/** Several months or quarters, of which the last counts. */
function readSeveral(text: string, at: number, context: CalendarContext): Period | null {
  const more = endOf(MORE, text, at)
  if (more >= 0) return readMonths(text, more, context)
  const bare = matchAt(BARE, text, at)
  const last = bare && readMonths(`${bare[1]!} ${bare[2]!}${bare[3]!}`, 0, context)
  return last && { ...last, end: BARE.lastIndex }
}

function readMonths(text: string, at: number, context: CalendarContext): Period | null {
  const year = (written: string | undefined): number | null =>
    written === undefined ? context.year : Number(written) + (written.length === 2 ? 1900 : 0)
  const month = matchAt(MONTH, text, at)
  if (month) {
    const number = Number(month[2])
    return months(MONTH.lastIndex, 'month', year(month[3]), [number, number], month[1])
  }
  const numbered = matchAt(NUMBERED_MONTH, text, at)
  if (numbered) {
    const number = Number(numbered[1])
    return months(NUMBERED_MONTH.lastIndex, 'month', Number(numbered[2]), [number, number], undefined)
  }
  const quarter = matchAt(QUARTER, text, at)
  if (quarter) {
    const number = QUARTERS.get(quarter[2]!) ?? Number(quarter[2])
    return months(QUARTER.lastIndex, 'quarter', year(quarter[3]), [number * 3 - 2, number * 3], quarter[1])
  }
  const part = matchAt(PART_OF_YEAR, text, at)
  if (part) {
    const count = MONTHS.get(part[1]!) ?? Number(part[1])
    const span: [number, number] = part[2] === 'đầu' ? [1, count] : [13 - count, 12]
    return months(PART_OF_YEAR.lastIndex, 'quarter', year(part[3]), span, undefined)
  }
  const whole = matchAt(WHOLE_YEAR, text, at)
  return whole ? months(WHOLE_YEAR.lastIndex, 'year', year(whole[2]), [1, 12], whole[1] ?? whole[3]) : null
}

function mayBegin(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (
    isDigit(code) || code === SPACE || BEGINNINGS.has(text.slice(at, at + 3)) || text.startsWith('ba', at)
  )
}

/** `trước` **20-10**`.`, `chậm nhất` **15.11** `để …`, `trước` **30/6/98**: without "ngày" only where a clause ends; `trước` 5-7 `ngày` are so many. */
const ALONE = /\d{1,2}(?:[-–.]\d{1,2}|([/.-])\d{1,2}\1\d\d)(?=[;,)]|\.?$|\. | (?:để|nhằm|và) )/y

/** The same behind a word that bounds: there a day may be told as `20-10` too. */
export function readLimit(text: string, at: number, context: CalendarContext): Period | null {
  const period = readPeriod(text, at, context)
  if (period || !matchesAt(ALONE, text, at)) return period
  const date = readDate(text, at, context, true)
  return date && ofDay(date)
}

const OPENS = / \((?=ngày \d|\d{1,2}[/.-]\d)/y

/** `hôm nay` **(15/5)**: the day itself behind what it is called. */
function inBrackets(text: string, at: number, context: CalendarContext): Period | null {
  const open = endOf(OPENS, text, at)
  const date = open < 0 ? null : readDate(text, open, context)
  if (!date || text[date.end] !== ')') return null
  return ofDay(date, date.end + 1)
}

/** Reads the period that begins exactly at `at`; the text is in small letters. */
export function readPeriod(text: string, at: number, context: CalendarContext): Period | null {
  if (!mayBegin(text, at)) return null
  const clock = isDigit(text.charCodeAt(at)) || text.startsWith('lúc ', at) ? matchAt(CLOCK, text, at) : null
  const start = clock ? CLOCK.lastIndex : at
  const date = readDate(text, start, context)
  // A day that comes again has no year: "ngày 30/6 hằng năm", "ngày 15/02 của năm liền kề".
  const recurring = date?.hasYear ? -1 : endOf(RECURRING, text, start)
  if (recurring >= 0) return vague(recurring)
  if (date) return ofDay(date)
  const relative = endOf(RELATIVE, text, start)
  if (relative >= 0) return inBrackets(text, relative, context) ?? vague(relative)
  if (clock) return vague(at + clock[0].trimEnd().replace(/,$/, '').length)
  return readSeveral(text, at, context) ?? readMonths(text, at, context)
}
