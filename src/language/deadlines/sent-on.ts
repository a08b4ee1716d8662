/**
 * `báo cáo UBND tỉnh ` **ngày 28/11/2025**`.`, `…, trình Lãnh đạo Sở ` **ngày 12/3**`.`: the day on which it is to be sent;
 * `bàn giao mặt bằng ` **vào ngày 12/3**`.`: or finished.
 */
import { readDate, type CalendarContext } from '../dates/date.js'
import { isDigit } from '../digits.js'
import { latin } from '../latin.js'
import { isSmall, lowerCase } from '../letters.js'
import { COMMA, SPACE } from '../punctuation.js'
import type { DeadlineMatch } from './construct.js'
import { isSettled } from './clause.js'
import { matchesAt } from '../sticky.js'

/** `báo cáo Sở` **vào sáng thứ Hai,** `ngày 19/5`: what leads up to the day. */
const ON = latin(/(?: vào)?(?: (?:đầu|cuối)(?: giờ)?)?(?: (?:buổi )?(?:sáng|chiều))?(?: thứ \p{L}{2,4},?)?$/u)
/** None of these words is longer in all. */
const NEAR = 40
export const DAY = 'ngày '
const REACH = 90
/** Who is reported to stands between; what was sent already, or is a paper (`có báo cáo …`, `Tờ trình …`), sets none. */
const SENDS = latin(
  /(?:(?<!(?:theo|đã|được|tại|các|của|có|từ|nghe|qua|nội dung|ý kiến|mới|vừa) )(?:báo cáo(?: kết quả| lại)?|(?:gửi|nộp)(?: (?:danh sách|báo cáo|hồ sơ|số liệu|đề xuất|ý kiến)(?= (?:về|cho) ))?)|(?:, |; |và |mưu |thiện |hợp )trình) (?:về |cho )?(?:\p{Lu}|lãnh đạo |các )(?:(?!(?<!\p{L})(?:số|của|trước|đến|từ|sau|trong|là|tại|họp|theo|vào|đã|về)(?!\p{L}))[^\d,;:.()]){2,60}$/u,
)
/** `hoàn thành quyết toán` **ngày 31/12**; what opens only where it has to: `phấn đấu thông xe kỹ thuật` **ngày 19/12**. */
const FINISHES = latin(
  /(?:(?<!(?:đã|được|mới|vừa|khi|ngày|việc|bản|lễ|các|của|kế hoạch) )(?:hoàn thành|hoàn tất|bàn giao|kết thúc)|(?:để|phải|kịp|phấn đấu|bảo đảm|đảm bảo|tiến độ) (?:khởi công|khánh thành|thông xe|khai trương))(?: (?:(?!(?<!\p{L})(?:số|của|trước|đến|từ|sau|trong|là|tại|họp|theo|đã|được)(?!\p{L}))[^\d,;:.()]){1,60})?$/iu,
)
/** `báo cáo kết quả` **vào sáng thứ Hai, ngày 19/5**: nobody is named. */
const AT = ' vào'
const REPORTS =
  /(?<!(?:theo|đã|được|tại|các|của|có|từ|nghe|qua|buổi|họp) )(?:báo cáo|nộp|gửi)(?: (?:kết quả|tiến độ|tình hình|số liệu))?(?: thực hiện)?$/u
const CLOSES = /[.;,)]|$| để /y

/** Most days are bounds (`trước ngày 5`) or a document's (`12/QĐ-UBND ngày 5`). */
const mayBeSentOn = (text: string, day: number): boolean =>
  text.startsWith(DAY, day) &&
  isDigit(text.charCodeAt(day + DAY.length)) &&
  text.charCodeAt(day - 1) === SPACE &&
  (isSmall(text.charCodeAt(day - 2)) || text.charCodeAt(day - 2) === COMMA) &&
  !text.startsWith('trước', day - 6)

/** Reads such a day that stands at `day`. */
export function readSentOn(text: string, day: number, context: CalendarContext): DeadlineMatch | null {
  if (!mayBeSentOn(text, day)) return null
  const near = text.slice(Math.max(0, day - 1 - NEAR), day - 1)
  const start = day - 1 - (near.length - ON.exec(near)!.index)
  const before = text.slice(Math.max(0, start - REACH), start)
  const sent = SENDS.test(before) || (near.includes(AT) && REPORTS.test(before))
  if (!sent && !(FINISHES.test(before) && !isSettled(lowerCase(before), before.length))) return null
  const date = readDate(text, day, context)
  if (!date || !matchesAt(CLOSES, text, date.end)) return null
  return { start: start + 1, end: date.end, date: date.iso, invalid: !date.valid }
}
