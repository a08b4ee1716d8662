/** What `chậm nhất` and `thời hạn` share: words that bound, then a period or a duration. */
import { byPeriod, undated, type DeadlineConstruct } from './construct.js'
import { readDuration } from './duration.js'
import { readLimit } from './period.js'
import { endOf } from '../sticky.js'

const BEFORE = ' trước '

/** A construct that begins with one of `words`; `lead` matches, sticky, up to the period. */
export function bound(words: readonly string[], lead: RegExp): DeadlineConstruct {
  return {
    words,
    read(text, at, context) {
      const start = endOf(lead, text, at)
      if (start < 0) return null
      const period = readLimit(text, start, context)
      if (period) return byPeriod(at, period, text.endsWith(BEFORE, start) ? period.before : period.last)
      const end = readDuration(text, start)
      return end === null ? null : undated(at, end)
    },
  }
}
