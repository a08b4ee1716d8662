/** The ways of writing day, month and year, from the day's first digit on. */
import { isLetter } from '../capitals.js'
import { isDigit, leadingNumber } from '../digits.js'
import { daysInMonth } from './calendar.js'
import { SPACE } from '../punctuation.js'
import { matchAt } from '../sticky.js'

export interface Written {
  day: number
  month: number
  /** Null where none is written. */
  year: number | null
  /** Where it ends, in UTF-16 units. */
  end: number
}

/** `06 tháng 7 năm 2022`, `12 tháng 01, năm 2026`, `05 tháng 7/2022`, `06 tháng 7 năm 98`; a letter or a mark may be lost. */
const SPELLED =
  /(?<day>\d{1,2}) ?t?h[áaàảãạ]ng ?(?<month>\d{1,2})(?:(?:,? ?n[ăaâãắằ]m ?| ?\/ ?|, )(?<year>(?:19|20)\d\d)|,? ?n[ăaâãắằ]m ?(?<whole>9\d))(?!\d)/iy
/** `05/7/2022`, `5-7-2022`, `05.7.2022`. */
const NUMERIC =
  /(?<day>\d{1,2}) ?(?<separator>[/.\-–]) ?(?<month>\d{1,2}) ?\k<separator> ?(?<year>(?:19|20)\d\d)(?!\d|\/|[.\-–]\d)/y
/** `05/7/22`, `05-7-98`, `05/7 năm 2022`. */
const SHORT_YEAR =
  /(?<day>\d{1,2})(?<separator>[/.\-–])(?<month>\d{1,2})(?:\k<separator>(?<year>\d\d)(?!\d|\/|[.\-–]\d)|,? năm (?<whole>(?:19|20)\d\d|9\d)(?!\d))/iy
/** `31 tháng 5`. */
const SPELLED_NO_YEAR = /(?<day>\d{1,2}) ?t?háng ?(?<month>\d{1,2})(?![\d/])/iy
/** `30/6`. */
const NUMERIC_NO_YEAR = /(?<day>\d{1,2}) ?\/ ?(?<month>\d{1,2})(?!\d| ?\/|[.,\-–]\d)/y
/** `ngày` **18-10**, `chiều` **18.10**; `ngày` 5-6`/7`, 5-6 `tháng 7` are two days. */
const TOLD_NO_YEAR =
  /(?<day>\d{1,2})[.\-–](?<month>\d{1,2})(?!\d| ?[/.,\-–] ?\d| ?(?:tháng|giờ|h[ằà]ng|h(?![a-zà-ỹ])))/y

/** A year of two digits: 22 is 2022, 75 is 1975. */
const fullYear = (year: number): number => (year >= 100 ? year : year + (year < 50 ? 2000 : 1900))

function match(pattern: RegExp, text: string, at: number): Written | null {
  const { day, month, whole, year = whole } = matchAt(pattern, text, at)?.groups ?? {}
  if (day === undefined) return null
  return {
    day: leadingNumber(day),
    month: leadingNumber(month!),
    year: year === undefined ? null : fullYear(leadingNumber(year)),
    end: pattern.lastIndex,
  }
}

/** Reads the day, month and year written at `at`; `led`: "ngày" stands before them; `told`: that or a part of the day. */
export function readWritten(text: string, at: number, led: boolean, told = led): Written | null {
  let end = at
  while (end < at + 2 && isDigit(text.charCodeAt(end))) end++
  if (end === at) return null
  const behind = text.charCodeAt(end) === SPACE ? end + 1 : end
  const spelled = isLetter(text.charCodeAt(behind))
  const dated = spelled ? match(SPELLED, text, at) : readNumeric(text, at, led, told)
  if (dated) return dated
  const bare = match(spelled ? SPELLED_NO_YEAR : NUMERIC_NO_YEAR, text, at)
  // A mere fraction such as 24/24 or 13/14 is no date; after "ngày" it is one that does not exist.
  if (bare) return led || exists(bare) ? bare : null
  const apart = told ? match(TOLD_NO_YEAR, text, at) : null
  return apart && exists(apart) ? apart : null
}

/** `5 - 7 - 2022`, `5. 7. 2022` */
const SPACED = / [.\-–]|[.\-–] /

const exists = ({ day, month }: Written): boolean => day > 0 && day <= daysInMonth(null, month)

/** Reads a day with its month and year in digits. */
function readNumeric(text: string, at: number, led: boolean, told: boolean): Written | null {
  const numeric = match(NUMERIC, text, at)
  // Without "ngày" before it, spaces make a list or a sum of it, but for slashes.
  if (numeric && (led || !SPACED.test(text.slice(at, numeric.end)))) return numeric
  return told ? match(SHORT_YEAR, text, at) : null
}
