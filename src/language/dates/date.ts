/**
 * One date:
 *
 *     ngày 06 tháng 7 năm 2022      ngày 12 tháng 01, năm 2026      ngày 12 háng 01 năm 2026 (a letter lost)
 *     ngày 05/7/2022                5-7-2022      05.7.2022         ngày 14 /4/2026
 *     chiều ngày 16/9               sáng thứ Hai, ngày 04/7/2022    (a part of the day before it belongs to it)
 */
import { isDigit, nextDigit } from '../digits.js'
import type { Match } from '../match.js'
import { SPACE } from '../punctuation.js'
import { matchAt, matchesAt } from '../sticky.js'
import { daysInMonth, isoDate } from './calendar.js'
import { WEEKDAY } from './weekday.js'
import { readWritten, type Written } from './written.js'
import { isLetter } from '../capitals.js'
import { CodeSet } from '../code-set.js'

/** What a text leaves unsaid: the year that a day or month without a year takes. */
export interface CalendarContext {
  year: number | null
  /** Day on which was told what is to be done: what comes later is no report. */
  told?: string | null
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

/** `Sáng thứ Hai, ngày`: the part of the day, the weekday, and "ngày" itself. */
const PREFIX = new RegExp(
  String.raw`(?:(?:buổi )?(sáng|chiều|tối)(?: nay| mai| qua)?,? \(?)?(?:${WEEKDAY}(?:,| -)? \(?)?(ng[àảãá]y,? ?(?:mùng |mồng )?)?`,
  'iy',
)
const PREFIX_BEFORE = new RegExp(`(?<=(?<![a-zà-ỹ])(${PREFIX.source}))`, 'iy')

const INSIDE = new CodeSet('/.-–:')
const LOOKS_LIKE_DATE = /\d{1,2} ?(?:[/.\-–] ?\d|t?h[áaàảãạ]ng)/iy

/** What stands behind a day, or behind a space there. */
const DAY_ENDS = new CodeSet('/.-–tThH')
const mayGoOn = (text: string, at: number): boolean =>
  DAY_ENDS.has(text.charCodeAt(text.charCodeAt(at) === SPACE ? at + 1 : at))

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
 * A bare day and month ("30/6") counts too: the caller knows that a date may stand there; `told`: that it does ("30-6").
 */
export function readDate(
  text: string,
  at: number,
  context: CalendarContext = noContext,
  told = false,
): DateMatch | null {
  if (isDigit(text.charCodeAt(at))) {
    const written = readWritten(text, at, false, told)
    return written && toDateMatch(at, written, context, null)
  }
  const prefix = matchAt(PREFIX, text, at)!
  const word = prefix[1]
  const led = prefix[2] !== undefined
  const read = readWritten(text, at + prefix[0].length, led, told || led || word !== undefined)
  if (!read) return null
  const from = word === undefined ? -1 : at + prefix[0].indexOf(word)
  const session: Session | null =
    word === undefined
      ? null
      : { start: from, end: from + word.length, value: word.toLowerCase() as Session['value'] }
  return toDateMatch(at, read, context, session)
}

/** Finds every date in the text, in order; a bare day and month only where "ngày" or a part of the day leads it. */
export function findDates(text: string, context: CalendarContext = noContext): DateMatch[] {
  const found: DateMatch[] = []
  let end = 0
  for (let at = nextDigit(text, 0); at < text.length; at = nextDigit(text, end)) {
    end = at
    while (isDigit(text.charCodeAt(end))) end++
    if (end - at > 2 || !mayGoOn(text, end) || !matchesAt(LOOKS_LIKE_DATE, text, at)) continue
    // A part of a longer token; but "ngày26/11/2003" only lost its space.
    const before = text.charCodeAt(at - 1)
    if ((isLetter(before) || INSIDE.has(before)) && !/ngày$/i.test(text.slice(Math.max(0, at - 4), at)))
      continue
    const start = at - (matchAt(PREFIX_BEFORE, text, at)?.[1]!.length ?? 0)
    const date = readDate(text, start, context)
    if (!date || (!date.hasYear && !date.session && !/ngày/i.test(text.slice(start, at)))) continue
    found.push(date)
    end = date.end
  }
  return found
}
