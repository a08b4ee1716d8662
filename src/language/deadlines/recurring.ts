/** `định kỳ hằng tháng`, `định kỳ trước ngày 15 hàng tháng`, `hằng ngày, trước 16 giờ`, `vào chiều thứ Sáu hằng tuần`, `định kỳ 6 tháng`. */
import { endOf, type DeadlineConstruct } from './construct.js'

const EACH = '(?:hằng|hàng|mỗi) (?:ngày|tuần|tháng|quý|năm)'
const DAY =
  '(?:ngày \\d{1,2}(?:(?: tháng |\\/)\\d{1,2})?(?: và (?:ngày )?\\d{1,2})?|thứ [a-zà-ỹ\\d]{1,4}|chủ nhật)'
const HOUR = '\\d{1,2} ?(?:giờ|h)(?: ?\\d{1,2})?(?: phút)?'
const SPAN = '(?:\\d{1,2}|ba|sáu) (?:ngày|tuần|tháng|giờ)(?: (?:một|1|01) lần|\\/lần)?'

const PATTERN = new RegExp(
  [
    `định kỳ,? (?:(?:vào|trước) )?(?:${HOUR},? )?(?:${DAY} )?${EACH}(?:(?:,| và) (?:${EACH}|${SPAN})){0,3}`,
    `định kỳ,? ${SPAN}(?:(?:,| và) ${EACH}){0,2}`,
    `${EACH},? trước ${HOUR}`,
    `vào (?:sáng |chiều |tối )?${DAY} ${EACH}`,
  ].join('|'),
  'y',
)

export const recurring: DeadlineConstruct = {
  words: ['định kỳ', 'hằng', 'hàng', 'mỗi', 'vào'],
  read(text, at) {
    const end = endOf(PATTERN, text, at)
    return end === null ? null : { start: at, end, date: null, invalid: false }
  },
}
