/** `vào chiều thứ Sáu hằng tuần`, `báo cáo` **vào 16 giờ hàng ngày**, `hoàn thành lắp đặt tổ máy số 1` **vào tháng 12/2025**`.`, `phấn đấu khởi công` **vào dịp 19/8**`.` */
import { HOURS } from '../dates/hour.js'
import { endOf, matchesAt } from '../sticky.js'
import { isCompletion, isSettled } from './clause.js'
import { byPeriod, undated, type DeadlineConstruct } from './construct.js'
import { mayStandBehind } from './follow.js'
import { readPeriod } from './period.js'
import { DAY, EACH } from './recurring.js'

const CLOCK = `(?:lúc )?${HOURS},?`
const EACH_TIME = new RegExp(`vào (?:${CLOCK} (?:${DAY} )?|(?:sáng |chiều |tối )?${DAY} )${EACH}`, 'y')
/** `vào` **cuối năm 2025** is read by its end. */
const LEAD = /vào (?:dịp )?(?!cuối )/y
const PART = /(?:đầu|giữa) (?:tháng|quý|năm) /y
/** The clause ends with the time. */
const CLOSES = /[.;,)]|$/y

export const on: DeadlineConstruct = {
  words: ['vào'],
  mayFollow: mayStandBehind(['dịp']),
  read(text, at, context) {
    const again = endOf(EACH_TIME, text, at)
    if (again >= 0) return undated(at, again)
    const start = endOf(LEAD, text, at)
    const period = start < 0 ? null : readPeriod(text, start, context)
    if (!period || !matchesAt(CLOSES, text, period.end)) return null
    // "vào đầu tháng 9" is no calendar date; "vào tuần này" may only tell when.
    if (!period.last && !matchesAt(PART, text, start)) return null
    return isCompletion(text, at) && !isSettled(text, at) ? byPeriod(at, period) : null
  },
}
