/**
 * The days on which a meeting was held, as the opening sentence or the subject tells:
 *
 *     Ngày 05/7/2022, đồng chí …            Chiều ngày 16 tháng 9 năm 2021, …      Sáng 09/4/2022, …
 *     Vào hồi 8 giờ 00, ngày …, …           Trong 02 ngày 5-6/7/2022, …            Tại phiên họp ngày …
 *     Thực hiện chương trình công tác, ngày …, …                                   … tại cuộc họp ngày 05/7/2022
 */
import type { Match } from '../match.js'
import { findReferences } from '../references.js'
import { findDates, type CalendarContext, type DateMatch, type Session } from './date.js'
import { findDateRanges } from './date-range.js'
import { latin } from '../latin.js'

export interface MeetingDates {
  first: DateMatch
  /** Null where the meeting took one day. */
  last: DateMatch | null
  session: Session | null
}

type Days = Match & Pick<MeetingDates, 'first' | 'last'>

/** The opening sentence ends well before this. */
const OPENING = 3000

const MEETING =
  /(?<![a-zà-ỹ])(?:họp|hội nghị|làm việc|giao ban|tiếp công dân|hội ý|t[oọ][aạ] đàm|đối thoại|khảo sát|kiểm tra|hội thảo|đại hội)(?![a-zà-ỹ])/gi
const DOCUMENT =
  /(?<![a-zà-ỹ])(?:luật|pháp lệnh|nghị định|nghị quyết|quyết định|chỉ thị|thông tư|kế hoạch|báo cáo|tờ trình|công văn|công điện|văn bản|giấy mời|giấy phép|đơn|thư)(?![a-zà-ỹ])/gi
/** A date right after one of these is a limit or one end of a period. */
const BOUND = /(?<![a-zà-ỹ])(?:trước|sau|đến|hết|từ|kể|tính|chậm nhất|hạn|là) $/i
const REPORTED = /(?<![a-zà-ỹ])(?:báo cáo|tình hình|kết quả)(?![a-zà-ỹ])/i
const ISSUES = latin(/^, [^.;:]{1,120} (?:ban hành|ký) \p{Lu}/u)
/** What led to the meeting comes first in such a sentence, often an earlier meeting. */
const OCCASION = /^(?:thực hiện|theo|căn cứ|tiếp theo|tiếp tục|sau|trên cơ sở|xét) /i

const lastIndexOf = (pattern: RegExp, text: string): number => [...text.matchAll(pattern)].at(-1)?.index ?? -1

/** Whether the days are those of a meeting, not of a document, a task or a period reported on. */
function isHeld(text: string, { start, end }: Match): boolean {
  const before = text.slice(0, start)
  const after = text.slice(end)
  const clause = before.split(/[,;.:] /).at(-1)!
  const meeting = lastIndexOf(MEETING, clause)
  if (BOUND.test(before) || ISSUES.test(after)) return false
  if (lastIndexOf(DOCUMENT, clause) > meeting) return false
  if (/^từ /i.test(text.slice(start, end)) && REPORTED.test(before)) return false
  // "ngày … của <body>" dates a document, "phiên họp ngày … của <body>" a meeting.
  return meeting >= 0 || !after.startsWith(' của ')
}

/** The days of a meeting; null where the text does not tell. */
export function findMeetingDates(
  text: string,
  context: CalendarContext = { year: null },
): MeetingDates | null {
  const opening = text.slice(0, OPENING)
  if (!/\d/.test(opening)) return null
  const ranges = findDateRanges(opening, context)
  const within = (spans: Match[], at: number) => spans.some(({ start, end }) => start <= at && at < end)
  const days: Days[] = [
    ...ranges.map((range) => ({ start: range.start, end: range.end, first: range.from, last: range.to })),
    ...findDates(opening, context)
      .filter(({ start }) => !within(ranges, start))
      .map((day) => ({ start: day.start, end: day.end, first: day, last: null })),
  ]
  if (days.length === 0) return null
  const cited = findReferences(opening)
  const held = days
    .filter((each) => !within(cited, each.start) && isHeld(opening, each))
    .sort((a, b) => a.start - b.start)
  const leads = OCCASION.test(opening) ? held.find(({ start }) => opening.endsWith(', ', start)) : undefined
  const chosen = leads ?? held[0]
  return chosen ? { first: chosen.first, last: chosen.last, session: chosen.first.session } : null
}
