/** `báo cáo UBND tỉnh ` **ngày 28/11/2025**`.`, `…, trình Lãnh đạo Sở ` **ngày 12/3**`.`: the day on which it is to be sent. */
import { readDate, type CalendarContext } from '../dates/date.js'
import { isDigit } from '../digits.js'
import { latin } from '../latin.js'
import { isSmall } from '../letters.js'
import type { DeadlineMatch } from './construct.js'
import { matchesAt } from '../sticky.js'

const ON = ' vào'
const DAY = ' ngày '
const REACH = 90
/** Who is reported to stands between; what was sent already, or is a paper (`có báo cáo …`, `Tờ trình …`), sets none. */
const SENDS = latin(
  /(?:(?<!(?:theo|đã|được|tại|các|của|có|từ|nghe|qua|nội dung|ý kiến|mới|vừa) )(?:báo cáo|gửi|nộp)|(?:, |; |và |mưu |thiện |hợp )trình) (?:về |cho )?(?:\p{Lu}|lãnh đạo )(?:(?!(?<!\p{L})(?:số|của|trước|đến|từ|sau|trong|là|tại|họp|theo|vào|đã|về)(?!\p{L}))[^\d,;:.()]){2,60}$/u,
)
const CLOSES = /[.;,)]|$| để /y

/** Most days are bounds (`trước ngày 5`) or a document's (`12/QĐ-UBND ngày 5`). */
const mayBeSentOn = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(at + DAY.length)) &&
  isSmall(text.charCodeAt(at - 1)) &&
  !text.startsWith('trước', at - 5)

/** Every such day of a text. */
export function findSentOn(text: string, context: CalendarContext): DeadlineMatch[] {
  const found: DeadlineMatch[] = []
  for (let at = text.indexOf(DAY); at >= 0; at = text.indexOf(DAY, at + 1)) {
    if (!mayBeSentOn(text, at)) continue
    const start = text.startsWith(ON, at - ON.length) ? at - ON.length : at
    if (!SENDS.test(text.slice(Math.max(0, start - REACH), start))) continue
    const date = readDate(text, at + 1, context)
    if (!date) continue
    if (matchesAt(CLOSES, text, date.end))
      found.push({ start: start + 1, end: date.end, date: date.iso, invalid: !date.valid })
  }
  return found
}
