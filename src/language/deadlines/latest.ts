/** `chậm nhất ngày 13/9/2021`, `chậm nhất là 17 giờ ngày …`, `muộn nhất trong tháng 9/2021`, `chậm nhất sau 10 ngày`. */
import { endOf, type DeadlineConstruct } from './construct.js'
import { readDuration } from './duration.js'
import { readPeriod } from './period.js'

const LEAD = /(?:chậm|muộn|trễ) nhất:? (?:(?:là|vào|trong|đến|hết|sau|trước|vòng) ){0,3}/y

export const latest: DeadlineConstruct = {
  words: ['chậm nhất', 'muộn nhất', 'trễ nhất'],
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
