/**
 * The days on which a meeting was held, as the opening sentence or the subject tells:
 *
 *     Ngày 05/7/2022, đồng chí …            Chiều ngày 16 tháng 9 năm 2021, …      Sáng 09/4/2022, …
 *     Vào hồi 8 giờ 00, ngày …, …           Trong 02 ngày 5-6/7/2022, …            Tại phiên họp ngày …
 *     Thực hiện chương trình công tác, ngày …, …                                   … tại cuộc họp ngày 05/7/2022
 */
import { findReferences } from '../references.js'
import { findDates, type DateMatch, type Session } from './date.js'
import { findDateRanges } from './date-range.js'

export interface MeetingDates {
  first: DateMatch
  /** Null where the meeting took one day. */
  last: DateMatch | null
  session: Session | null
}

const MEETING =
  /(?<!\p{L})(?:họp|hội nghị|làm việc|giao ban|tiếp công dân|hội ý|tọa đàm|toạ đàm|đối thoại|khảo sát|kiểm tra|hội thảo|lễ|kỳ họp|đại hội)(?!\p{L})/iu
/** A date after one of these is a limit, a period or the date of a document. */
const NOT_HELD =
  /(?<!\p{L})(?:trước|sau|đến|hết|từ|kể|tính|chậm nhất|hạn|là|văn bản|công văn|tờ trình|báo cáo|giấy mời|quyết định|nghị quyết|kết luận|thông báo|luật|kế hoạch|chỉ thị)(?: \p{L}+)? ?$/iu
const CLOSE = 24
const ISSUES = /^, [^.;:]{1,120} (?:đã )?(?:ban hành|ký ban hành|ký) \p{Lu}/u

/** The days of a meeting; null where the text does not tell. */
export function findMeetingDates(text: string): MeetingDates | null {
  const ranges = findDateRanges(text)
  const days = findDates(text).filter(
    ({ start }) => !ranges.some((range) => range.start <= start && start < range.end),
  )
  const cited = findReferences(text)
  const spans = [
    ...ranges.map((range) => ({ start: range.start, end: range.end, first: range.from, last: range.to })),
    ...days.map((day) => ({ start: day.start, end: day.end, first: day, last: null })),
  ].sort((a, b) => a.start - b.start)
  for (const { start, end, first, last } of spans) {
    if (cited.some((reference) => reference.start <= start && start < reference.end)) continue
    const before = text.slice(0, start)
    if (isReported(before, text.slice(start, end)) || NOT_HELD.test(before.slice(-CLOSE))) continue
    const after = text.slice(end)
    if (ISSUES.test(after)) continue
    const ofBody = /^ của /u.test(after) && !MEETING.test(before)
    if (ofBody) continue
    return { first, last, session: first.session }
  }
  return null
}

/** "… báo cáo kết quả từ ngày … đến ngày …": what was reported on, not when. */
function isReported(before: string, span: string): boolean {
  return /^từ /iu.test(span) && /(?<!\p{L})(?:báo cáo|tình hình|kết quả)(?!\p{L})/iu.test(before)
}
