/** `trong tháng 4/2026`, `trong Quý II/2026`, `trong ngày 13/9`, `trong 6 tháng cuối năm`, `trong vòng 07 ngày làm việc`. */
import { isCompletion, isDuty, isSettled } from './clause.js'
import { endOf, type DeadlineConstruct } from './construct.js'
import { readDuration } from './duration.js'
import { readPeriod } from './period.js'

const LEAD = /(?:ngay )?trong (?:nửa )?/iuy
const SPAN = /trong (?:vòng|thời hạn|thời gian|khoảng thời gian) /iuy

export const within: DeadlineConstruct = {
  words: ['trong'],
  read(text, at, context) {
    const span = endOf(SPAN, text, at)
    const spanEnd = span === null ? null : readDuration(text, span)
    if (spanEnd !== null) return { start: at, end: spanEnd, date: null, invalid: false }
    const start = endOf(LEAD, text, at)
    const period = start === null ? null : readPeriod(text, start, context)
    if (!period || isSettled(text, at)) return null
    const due = period.unit === 'year' ? isCompletion(text, at) : isDuty(text, at)
    return due ? { start: at, end: period.end, date: period.last, invalid: period.invalid } : null
  },
}
