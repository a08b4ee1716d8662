/**
 * One date:
 *
 *     ngày 06 tháng 7 năm 2022      ngày 12 tháng 01, năm 2026      ngày 12 háng 01 năm 2026 (a letter lost)
 *     ngày 05/7/2022                5-7-2022      05.7.2022         ngày 14 /4/2026
 *     chiều ngày 16/9               sáng thứ Hai, ngày 04/7/2022    (a part of the day before it belongs to it)
 */
import type { Match } from '../match.js'
import { daysInMonth, isoDate } from './calendar.js'

/** What a text leaves unsaid: the year that a day or month without a year takes. */
export interface CalendarContext {
  year: number | null
}

export type Session = Match & { value: 'sáng' | 'chiều' | 'tối' }

export interface DateMatch extends Match {
  /** `2022-07-06`; null where the day does not exist or the year is unknown. */
  iso: string | null
  /** False for a day that does not exist, such as 31/02/2021. */
  valid: boolean
  hasYear: boolean
  session: Session | null
}

const PREFIX =
  /(?:(?:buổi )?(sáng|chiều|tối)(?: nay| mai| qua)?,? \(?)?(?:(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)(?:,| -)? \(?)?(ngày,? (?:mùng |mồng )?)?/iuy
const PREFIX_BEFORE =
  /(?<!\p{L})(?:(?:buổi )?(?:sáng|chiều|tối)(?: nay| mai| qua)?,? \(?)?(?:(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)(?:,| -)? \(?)?(?:ngày,? (?:mùng |mồng )?)?$/iu
/** The longest prefix, "buổi chiều nay, (chủ nhật, (ngày, mùng ", fits. */
const PREFIX_LIMIT = 48

const SPELLED = /(\d{1,2}) ?t?h[áa]ng ?(\d{1,2})(?:,? ?n[ăa]m ?| ?\/ ?|, )((?:19|20)\d\d)(?!\d)/iuy
const SPELLED_NO_YEAR = /(\d{1,2}) ?t?háng ?(\d{1,2})(?![\d/])/iuy
const NUMERIC = /(\d{1,2}) ?([/.\-–]) ?(\d{1,2}) ?\2 ?((?:19|20)\d\d)(?!\d|\/|[.\-–]\d)/uy
const SHORT_YEAR = /(\d{1,2})(\/)(\d{1,2})\/(\d\d)(?!\d|\/|[.\-–]\d)/uy
const NUMERIC_NO_YEAR = /(\d{1,2}) ?\/ ?(\d{1,2})(?!\d| ?\/|[.,\-–]\d)/uy

const LOOKS_LIKE_DATE = /\d{1,2} ?(?:[/.\-–] ?\d|t?h[áa]ng)/iuy

interface Written {
  day: number
  month: number
  year: number | null
  end: number
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** A year of two digits: 22 is 2022, 75 is 1975. */
const century = (year: number): number => (year < 50 ? 2000 : 1900) + year

function written(text: string, at: number, led: boolean): Written | null {
  const spelled = match(SPELLED, text, at)
  if (spelled)
    return {
      day: Number(spelled[1]),
      month: Number(spelled[2]),
      year: Number(spelled[3]),
      end: SPELLED.lastIndex,
    }
  const numeric = match(NUMERIC, text, at)
  // Without "ngày" before it, spaces make a list or a sum of it.
  if (numeric && (led || !numeric[0].includes(' ')))
    return {
      day: Number(numeric[1]),
      month: Number(numeric[3]),
      year: Number(numeric[4]),
      end: NUMERIC.lastIndex,
    }
  const short = led ? match(SHORT_YEAR, text, at) : null
  if (short)
    return {
      day: Number(short[1]),
      month: Number(short[3]),
      year: century(Number(short[4])),
      end: SHORT_YEAR.lastIndex,
    }
  const bare = match(SPELLED_NO_YEAR, text, at) ?? match(NUMERIC_NO_YEAR, text, at)
  if (!bare) return null
  const [day, month] = [Number(bare[1]), Number(bare[2])]
  // A mere fraction such as 24/24 or 13/14 is no date; after "ngày" it is one that does not exist.
  if (!led && (day < 1 || day > daysInMonth(null, month))) return null
  return { day, month, year: null, end: at + bare[0].length }
}

/** Builds the match of a date whose parts were read. */
export function toDateMatch(
  start: number,
  { day, month, year, end }: Written,
  context: CalendarContext,
  session: Session | null,
): DateMatch {
  const valid = day >= 1 && day <= daysInMonth(year ?? context.year, month)
  return {
    start,
    end,
    iso: isoDate(year ?? context.year, month, day),
    valid,
    hasYear: year !== null,
    session,
  }
}

const noContext: CalendarContext = { year: null }

/**
 * Reads the date that begins exactly at `at`, with the part of the day, the weekday and "ngày" that may lead it.
 * A bare day and month ("30/6") counts too: the caller knows that a date may stand there.
 */
export function readDate(text: string, at: number, context: CalendarContext = noContext): DateMatch | null {
  const prefix = match(PREFIX, text, at)!
  const read = written(text, at + prefix[0].length, prefix[2] !== undefined)
  if (!read) return null
  const word = prefix[1]
  const from = word === undefined ? -1 : at + prefix[0].indexOf(word)
  const session: Session | null =
    word === undefined
      ? null
      : { start: from, end: from + word.length, value: word.toLowerCase() as Session['value'] }
  return toDateMatch(at, read, context, session)
}

/** Finds every date in the text, in order; a bare day and month only where "ngày" leads it. */
export function findDates(text: string, context: CalendarContext = noContext): DateMatch[] {
  const found: DateMatch[] = []
  const digits = /\d+/g
  let end = 0
  for (let run = digits.exec(text); run; run = digits.exec(text)) {
    const at = run.index
    if (run[0].length > 2 || !match(LOOKS_LIKE_DATE, text, at)) continue
    if (/[\p{L}/.\-–:]/u.test(text.charAt(at - 1))) continue
    const from = Math.max(end, at - PREFIX_LIMIT)
    const lead = PREFIX_BEFORE.exec(text.slice(from, at))
    const start = lead ? from + lead.index : at
    const date = readDate(text, start, context)
    if (!date || (!date.hasYear && !/ngày/iu.test(text.slice(start, at)))) continue
    found.push(date)
    end = digits.lastIndex = date.end
  }
  return found
}
