/** `định kỳ hằng tháng`, `định kỳ trước ngày 15 hàng tháng`, `hằng ngày, trước 16 giờ`, `định kỳ 6 tháng`, `định kỳ ngày 20 tháng cuối quý`, `lúc 16 giờ hằng ngày`. */
import { HOUR, HOURS } from '../dates/hour.js'
import { endOf } from '../sticky.js'
import { undated, type DeadlineConstruct } from './construct.js'
import { mayStandBehind } from './follow.js'

export const EACH = '(?:hằng|hàng|mỗi) (?:ngày|tuần|tháng|quý|năm)'
export const DAY =
  '(?:ngày \\d{1,2}(?:(?: tháng |\\/)\\d{1,2})?(?: và (?:ngày )?\\d{1,2})?|thứ [a-zà-ỹ\\d]{1,4}|chủ nhật)'
const SPAN = '(?:\\d{1,2}|ba|sáu) (?:ngày|tuần|tháng|giờ)(?: (?:một|1|01) lần|\\/lần)?'

const periodic = new RegExp(
  [
    `định kỳ,? (?:(?:chậm|muộn) nhất (?:là )?)?(?:(?:vào|trước) )?(?:${HOUR},? )?(?:(?:${DAY} )?${EACH}|${DAY} (?:của )?tháng cuối (?:mỗi )?quý)(?:(?:,| và) (?:${EACH}|${SPAN}))*`,
    `định kỳ,? ${SPAN}(?:(?:,| và) ${EACH})*`,
  ].join('|'),
  'y',
)
const each = new RegExp(`${EACH},? trước ${HOUR}`, 'y')
/** `báo cáo` **lúc 16 giờ hằng ngày**; `vào lúc …` is read from `vào` on. */
const atHour = new RegExp(`(?<!vào )lúc ${HOURS},? (?:${DAY} )?${EACH}`, 'y')
/** By the first letter; what a text has none of is never compiled. */
const BY_INITIAL = new Map([
  ['đ', periodic],
  ['h', each],
  ['m', each],
  ['l', atHour],
])

export const recurring: DeadlineConstruct = {
  words: ['định kỳ', 'hằng', 'hàng', 'mỗi', 'lúc'],
  mayFollow: mayStandBehind(['vào', 'trước']),
  read(text, at) {
    const end = endOf(BY_INITIAL.get(text.charAt(at))!, text, at)
    return end < 0 ? null : undated(at, end)
  },
}
