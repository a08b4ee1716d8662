/** `tổ chức thẩm tra từ ngày 15 đến ngày 19/11/2022`: work that is given several days, of which the last ends it. */
import { readDate, type CalendarContext, type DateMatch } from '../dates/date.js'
import { readDateRange } from '../dates/date-range.js'
import { HOUR } from '../dates/hour.js'
import { endOf } from '../sticky.js'
import { isWork } from './clause.js'
import type { DeadlineConstruct } from './construct.js'
import { mayCount } from './follow.js'

const LEAD = /từ (?:ngày )?(?=\d)/y
/** `Cử 03 tổ hỗ trợ các tỉnh;` **thời gian:** `từ …`: that of the work before. */
const TIME =
  /(?:[;,.] thời gian|^thời gian(?= [^:]))(?: (?:thực hiện|hoàn thành|triển khai|kiểm tra|chi trả|thi công|tổ chức|rà soát|lấy ý kiến|nhận hồ sơ))?:? $/
const NEAR = 32
/** `lấy ý kiến` **trong thời gian** `từ …` */
const WITHIN = /trong (?:khoảng )?thời gian $/

const CLOCKED = new RegExp(`từ ${HOUR},? (?=ngày \\d)`, 'y')
const UP_TO = new RegExp(`,? (?:cho )?đến (?:hết )?(?:${HOUR},? )?(?=ngày \\d)`, 'y')

/** `từ 0 giờ 00 ngày 02/8/2021 đến hết ngày 15/8/2021`. */
function readClocked(
  text: string,
  at: number,
  context: CalendarContext,
): { end: number; to: DateMatch } | null {
  const first = endOf(CLOCKED, text, at)
  const from = first < 0 ? null : readDate(text, first, context)
  const second = from ? endOf(UP_TO, text, from.end) : -1
  const to = second < 0 ? null : readDate(text, second, context)
  return to && { end: to.end, to }
}

export const during: DeadlineConstruct = {
  words: ['từ ngày', 'từ'],
  mayFollow: mayCount,
  read(text, at, context) {
    if (endOf(LEAD, text, at) < 0) return null
    const range = readClocked(text, at, context) ?? readDateRange(text, at, context)
    if (!range) return null
    const before = text.slice(Math.max(0, at - NEAR), at)
    const given = at - (WITHIN.exec(before)?.[0].length ?? 0)
    if (!isWork(text, given) && !TIME.test(before)) return null
    return { start: at, end: range.end, date: range.to.iso, invalid: !range.to.valid }
  },
}
