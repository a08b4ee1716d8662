/** `Thực hiện … tại Thông báo số …`: a notice that the one reported on carries out. */
import { CARRYING_OUT_OPENERS, CARRYING_OUT_VERBS } from '../../vocabulary/report-words.js'

const LONGEST_SENTENCE = 400
const CARRIES_OUT = new RegExp(`^ ?(?:${CARRYING_OUT_OPENERS.join('|')}) `)
/**
 * `Trong những năm qua, quán triệt và thực hiện` Kết luận số `… và` Kết luận số `…`; `giao các Sở triển khai thực hiện chỉ
 * đạo của Thành phố tại` Thông báo số `…`.
 */
const CARRYING_OUT = new RegExp(
  `(?:${CARRYING_OUT_VERBS.join('|')})(?:(?: [^,.;:]{3,120} và)?(?: (?:nội dung|tinh thần))?| (?:chỉ đạo|kết luận|ý kiến)[^.;:]{0,160} tại) $`,
)

export function isCarriedOut(text: string, end: number): boolean {
  const before = text.slice(Math.max(0, end - LONGEST_SENTENCE), end)
  return CARRIES_OUT.test(before.slice(before.lastIndexOf('. ') + 1)) || CARRYING_OUT.test(before)
}
