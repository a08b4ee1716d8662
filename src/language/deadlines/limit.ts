/** `thời hạn hoàn thành: ngày 30/9/2021`, `hạn chót là ngày …`, `(hạn 30/9/2021)`, `thời gian hoàn thành trong tháng 9/2021`, `thời hạn 05 ngày`. */
import { LIMITED_ACTIONS } from '../../vocabulary/deadline-triggers.js'
import { bound } from './bound.js'

const ACTIONS = `(?: (?:${LIMITED_ACTIONS.join('|')}))`
const ALONE = '(?<!thời )hạn'
/** A word of its own: "đến hạn 30/9", "gia hạn 30/9" set none. */
const APART = '(?<=(?:^|[,;:(–-]) ?)hạn'
/** `Giao Sở Y tế rà soát.` **Thời gian:** `trong tháng 9/2021`: that of the work before. */
const LABEL =
  '(?<=[.;,(] ?)(?:thời gian|tiến độ(?: hoàn thành| thực hiện)?)(?= ?: (?:trong |trước |chậm nhất )?(?:ngày \\d|\\d{1,2}/|tháng \\d|quý ))'
const LINKS =
  '(?: ?:)?(?: (?:là|vào|trong|đến|hết|trước|xong|(?:chậm|muộn|trễ) nhất|không (?:muộn|chậm) (?:hơn|quá)))* '
// What stands behind "thời" is read with it. "Thời gian: 8 giờ, ngày …" is when a meeting is held; only with a verb does it limit a task.
const LEAD = new RegExp(
  `(?:${LABEL}|(?:thời hạn|${ALONE} (?:chót|cuối(?: cùng)?))${ACTIONS}*|${ALONE}(?= ?:)|${APART}(?= (?:ngày )?\\d{1,2}[/.]\\d)|(?:${ALONE}|thời gian)${ACTIONS}+)${LINKS}`,
  'y',
)

export const limit = bound(['thời hạn', 'hạn', 'thời gian', 'tiến độ'], LEAD)
