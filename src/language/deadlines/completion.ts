/** `hoàn thành vào ngày 30/9/2021`, `xong ngày 30/9`, `hoàn thành quý III/2021`: the verb itself stands before the time. */
import { isSettled } from './clause.js'
import { byPeriod, type DeadlineConstruct } from './construct.js'
import { mayStandBehind } from './follow.js'
import { readPeriod } from './period.js'
import { endOf } from '../sticky.js'

const LEAD = /(?:hoàn thành|hoàn tất|xong)(?: (?:xong|dứt điểm|toàn bộ))?:? (?:vào )?/y

/** `quyết toán các công trình` **hoàn thành năm 2022**: those that were finished then. */
const FINISHED = /(?:quyết|kiểm) toán [^,.;:]{0,60}(?:công trình|dự án|hạng mục|gói thầu) $/
const REACH = 90

export const completion: DeadlineConstruct = {
  words: ['hoàn thành', 'hoàn tất', 'xong'],
  mayFollow: mayStandBehind(['xong', 'dứt', 'toàn', 'vào']),
  read(text, at, context) {
    const start = endOf(LEAD, text, at)
    const period = start < 0 ? null : readPeriod(text, start, context)
    if (!period || isSettled(text, at) || FINISHED.test(text.slice(Math.max(0, at - REACH), at))) return null
    return byPeriod(at, period)
  },
}
