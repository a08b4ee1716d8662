/** What `chậm nhất` and `thời hạn` share: words that bound, then a period or a duration. */
import type { DeadlineConstruct } from './construct.js'
import { readDuration } from './duration.js'
import { readPeriod } from './period.js'
import { endOf } from '../sticky.js'

/** A construct that begins with one of `words`; `lead` matches, sticky, up to the period. */
export function bound(words: readonly string[], lead: RegExp): DeadlineConstruct {
  return {
    words,
    read(text, at, context) {
      const start = endOf(lead, text, at)
      if (start < 0) return null
      const period = readPeriod(text, start, context)
      if (period) {
        const date = / trước $/.test(text.slice(at, start)) ? period.before : period.last
        return { start: at, end: period.end, date, invalid: period.invalid }
      }
      const end = readDuration(text, start)
      return end === null ? null : { start: at, end, date: null, invalid: false }
    },
  }
}
