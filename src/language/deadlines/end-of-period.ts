/** `tổng kết cuối năm 2023.`, `hoàn thành cuối quý III`: a named period's end, not "kỳ họp cuối năm", "6 tháng cuối năm 2021". */
import { isDue } from './clause.js'
import { byPeriod, type DeadlineConstruct } from './construct.js'
import { readPeriod } from './period.js'
import { matchesAt } from '../sticky.js'

const NAMED = /cuối (?:tháng \d|quý [iv\d]|năm \d)/y
const PART_BEFORE = /(?:tháng|ngày|quý|tuần|kỳ|họp|hội nghị|dịp|thời điểm) $/

export const endOfPeriod: DeadlineConstruct = {
  words: ['cuối'],
  read(text, at, context) {
    if (!matchesAt(NAMED, text, at) || PART_BEFORE.test(text.slice(Math.max(0, at - 12), at))) return null
    const period = readPeriod(text, at, context)
    if (!period || !isDue(text, at, { ...period, unit: 'year' })) return null
    return byPeriod(at, period)
  },
}
