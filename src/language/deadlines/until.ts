/** `đến hết ngày 30/9/2021`, `hết tháng 9/2021`, `đến cuối năm 2021`, `đến ngày 30/9/2021 phải …`; no end of a range. */
import { isCompletion, isDue, isDutyAhead, isSettled } from './clause.js'
import { byPeriod, type DeadlineConstruct } from './construct.js'
import { mayStandBehind } from './follow.js'
import { readPeriod, type Period } from './period.js'
import type { CalendarContext } from '../dates/date.js'
import { endOf, matchesAt } from '../sticky.js'

const WHOLE = /(?:đến (?:hết |(?=cuối ))|hết )/y
const PLAIN = /đến /y
const OBLIGES = /,? (?:phải|cần|phấn đấu|hoàn thành|hoàn tất|cơ bản hoàn thành)(?![a-zà-ỹ])/y
/** `bảo đảm` **đến ngày 31/12/2025** `giải ngân 100%` */
const PROMISED = /(?<![a-zà-ỹ])(?:bảo đảm|đảm bảo|phấn đấu|yêu cầu) $/
/** `Từ nay` **đến ngày 31/12/2024**`, các sở hoàn thành …` */
const FROM_NOW = 'từ nay '
const NEAR = 12
const RANGE_BEGUN = /(?<![a-zà-ỹ])từ (?!nay)[^.;]{1,60}$/

/** No comma parts it from what is to be done; a condition is no duty. */
const GOES_ON = / (?![^.;]{1,80} (?:chưa|nếu|thì|nào|không) )/y
/** The sentence begins with it. */
const OPENED = /(?:^|[.;:] )$/
/** `Đến ngày 31/01/2026, các chủ đầu tư phải giải ngân 100%`: a day behind that of the meeting. */
const isAhead = ({ unit, last }: Period, { told }: CalendarContext): boolean =>
  unit === 'day' && Boolean(told) && last! > told!

/** `Đến hết tháng 7/2018` **mới đạt 34,8%**, `đến 30/9` **chỉ giải ngân được 40%**: how far it has come. */
const REACHED = / (?:mới|chỉ|vẫn)(?: chỉ| mới)? [a-zà-ỹ]/y

export const until: DeadlineConstruct = {
  words: ['đến', 'hết'],
  mayFollow: mayStandBehind(['hết']),
  read(text, at, context) {
    const whole = endOf(WHOLE, text, at)
    const start = whole >= 0 ? whole : endOf(PLAIN, text, at)
    const period = start < 0 ? null : readPeriod(text, start, context)
    if (!period || period.last === null) return null
    if (RANGE_BEGUN.test(text.slice(Math.max(0, at - 80), at)) || isSettled(text, at)) return null
    if (matchesAt(REACHED, text, period.end)) return null
    const before = text.slice(Math.max(0, at - NEAR), at)
    const obliges = matchesAt(OBLIGES, text, period.end) || PROMISED.test(before)
    const ahead = OPENED.test(before) && isAhead(period, context)
    const future = ahead || before.endsWith(FROM_NOW)
    const due =
      whole < 0 && !future
        ? isCompletion(text, at)
        : isDue(text, at, period) ||
          (ahead && matchesAt(GOES_ON, text, period.end) && isDutyAhead(text, period.end))
    if (!obliges && !due) return null
    return byPeriod(at, period)
  },
}
