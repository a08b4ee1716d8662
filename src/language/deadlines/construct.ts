/** What every way of setting a deadline is made of. */
import type { CalendarContext } from '../dates/date.js'
import type { Match } from '../match.js'
import type { Period } from './period.js'

export interface DeadlineMatch extends Match {
  /** The last day that it allows; null where it is no calendar date. */
  date: string | null
  /** It names a date that does not exist. */
  invalid: boolean
}

/** The deadline from `start` on that a period sets, by its last day or another. */
export const byPeriod = (start: number, period: Period, date = period.last): DeadlineMatch => ({
  start,
  end: period.end,
  date,
  invalid: period.invalid,
})

/** One that is no calendar date. */
export const undated = (start: number, end: number): DeadlineMatch => ({
  start,
  end,
  date: null,
  invalid: false,
})

/** One way of setting a deadline. */
export interface DeadlineConstruct {
  /** The words that it begins with, in lower case. */
  words: readonly string[]
  /** Whether a time may begin at `at`, behind these: most words that stand there begin none. */
  mayFollow?: (codes: Uint16Array, at: number) => boolean
  /** Reads the deadline whose first word stands at `at`; the text is in small letters. */
  read: (text: string, at: number, context: CalendarContext) => DeadlineMatch | null
}
