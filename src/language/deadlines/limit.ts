/** `thời hạn hoàn thành: ngày 30/9/2021`, `hạn chót là ngày …`, `thời gian hoàn thành trong tháng 9/2021`, `thời hạn 05 ngày`. */
import { LIMITED_ACTIONS } from '../../vocabulary/deadline-triggers.js'
import { endOf, type DeadlineConstruct } from './construct.js'
import { readDuration } from './duration.js'
import { readPeriod } from './period.js'

const ACTIONS = `(?: (?:${LIMITED_ACTIONS.join('|')}))`
const LINKS = '(?: ?:)?(?: (?:là|vào|trong|đến|hết|trước|xong|chậm nhất)){0,3} '
// "Thời gian: 8 giờ, ngày …" is when a meeting is held; only with a verb does it limit a task.
const LEAD = new RegExp(
  `(?:(?:thời hạn|hạn chót|hạn cuối)${ACTIONS}{0,3}|(?:hạn|thời gian)${ACTIONS}{1,3})${LINKS}`,
  'y',
)

export const limit: DeadlineConstruct = {
  words: ['thời hạn', 'hạn', 'thời gian'],
  read(text, at, context) {
    const start = endOf(LEAD, text, at)
    if (start === null) return null
    const period = readPeriod(text, start, context)
    if (period) {
      const date = / trước $/.test(text.slice(at, start)) ? period.before : period.last
      return { start: at, end: period.end, date, invalid: period.invalid }
    }
    const end = readDuration(text, start)
    return end === null ? null : { start: at, end, date: null, invalid: false }
  },
}
