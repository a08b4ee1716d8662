/** `tổ chức thẩm tra từ ngày 15 đến ngày 19/11/2022`: work that is given several days, of which the last ends it. */
import { readDateRange } from '../dates/date-range.js'
import { endOf } from '../sticky.js'
import { isWork } from './clause.js'
import type { DeadlineConstruct } from './construct.js'
import { mayCount } from './follow.js'

const LEAD = /từ (?:ngày )?(?=\d)/y
/** `Cử 03 tổ hỗ trợ các tỉnh;` **thời gian:** `từ …`: that of the work before. */
const TIME = /[;,.] thời gian(?: (?:thực hiện|hoàn thành|triển khai|kiểm tra))?: $/
const NEAR = 32

export const during: DeadlineConstruct = {
  words: ['từ ngày', 'từ'],
  mayFollow: mayCount,
  read(text, at, context) {
    const range = endOf(LEAD, text, at) < 0 ? null : readDateRange(text, at, context)
    if (!range || !(isWork(text, at) || TIME.test(text.slice(Math.max(0, at - NEAR), at)))) return null
    return { start: at, end: range.end, date: range.to.iso, invalid: !range.to.valid }
  },
}
