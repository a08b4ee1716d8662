/** `báo cáo UBND tỉnh ` **ngày 28/11/2025**`.`, `…, trình Lãnh đạo Sở ` **ngày 12/3**`.`: the day on which it is to be sent. */
import { readDate, type CalendarContext } from '../dates/date.js'
import { isDigit } from '../digits.js'
import { latin } from '../latin.js'
import { isSmall } from '../letters.js'
import { SPACE } from '../punctuation.js'
import type { DeadlineMatch } from './construct.js'
import { matchesAt } from '../sticky.js'

const ON = ' vào'
/** A space stands before it too: to look for one takes long. */
const DAY = 'ngày '
const REACH = 90
/** Who is reported to stands between; what was sent already, or is a paper (`có báo cáo …`, `Tờ trình …`), sets none. */
const SENDS = latin(
  /(?:(?<!(?:theo|đã|được|tại|các|của|có|từ|nghe|qua|nội dung|ý kiến|mới|vừa) )(?:báo cáo(?: kết quả| lại)?|gửi|nộp)|(?:, |; |và |mưu |thiện |hợp )trình) (?:về |cho )?(?:\p{Lu}|lãnh đạo )(?:(?!(?<!\p{L})(?:số|của|trước|đến|từ|sau|trong|là|tại|họp|theo|vào|đã|về)(?!\p{L}))[^\d,;:.()]){2,60}$/u,
)
const CLOSES = /[.;,)]|$| để /y

/** Most days are bounds (`trước ngày 5`) or a document's (`12/QĐ-UBND ngày 5`). */
const mayBeSentOn = (text: string, day: number): boolean =>
  isDigit(text.charCodeAt(day + DAY.length)) &&
  text.charCodeAt(day - 1) === SPACE &&
  isSmall(text.charCodeAt(day - 2)) &&
  !text.startsWith('trước', day - 6)

/** Every such day of a text. */
export function findSentOn(text: string, context: CalendarContext): DeadlineMatch[] {
  const found: DeadlineMatch[] = []
  for (let day = text.indexOf(DAY); day >= 0; day = text.indexOf(DAY, day + 1)) {
    if (!mayBeSentOn(text, day)) continue
    const start = text.startsWith(ON, day - 1 - ON.length) ? day - 1 - ON.length : day - 1
    if (!SENDS.test(text.slice(Math.max(0, start - REACH), start))) continue
    const date = readDate(text, day, context)
    if (!date) continue
    if (matchesAt(CLOSES, text, date.end))
      found.push({ start: start + 1, end: date.end, date: date.iso, invalid: !date.valid })
  }
  return found
}
