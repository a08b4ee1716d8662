/** What every way of setting a deadline is made of. */
import type { CalendarContext } from '../dates/date.js'
import type { Match } from '../match.js'

export interface DeadlineMatch extends Match {
  /** The last day that it allows; null where it is no calendar date. */
  date: string | null
  /** It names a date that does not exist. */
  invalid: boolean
}

/** One way of setting a deadline. */
export interface DeadlineConstruct {
  /** The words that it begins with, in lower case. */
  words: readonly string[]
  /** Whether a time may begin at `at`, behind these: most words that stand there begin none. */
  mayFollow?: (codes: Uint16Array, at: number) => boolean
  /** Reads the deadline whose first word stands at `at`; the text is in small letters. */
  read: (text: string, at: number, context: CalendarContext) => DeadlineMatch | null
}
