/** The name of the meeting as the subject tells it: `Kết luận … tại` **cuộc họp nghe báo cáo …**. */
import { CodeSet } from '../../../language/code-set.js'
import { findDates } from '../../../language/dates.js'
import { latin } from '../../../language/latin.js'
import type { Span } from '../../../lines/passage.js'
import { ACTED_FOR } from '../../../vocabulary/offices.js'
import { MEETING_NOUNS } from '../../../vocabulary/meeting-words.js'
import { anyOf } from '../../../language/phrases/any-of.js'
import { AT_MEETING } from '../words.js'
import { cutDate, withoutDay } from './day.js'

/** `Kết luận của Chủ tịch UBND tỉnh khi đi` **kiểm tra tiến độ dự án A**. */
const ON_VISIT = latin(
  /(?<!\p{L})khi (?:(?:đi|đến|tới|về) )?(?=(?:kiểm tra|khảo sát|thị sát|thăm|làm việc)(?!\p{L}))/iu,
)
const SUBJECT_TRAILS = new CodeSet(' .')

/** What stands after `tại` in the subject, without the date. */
export function nameInSubject(subject: Span, held: string | null): Span | null {
  const match = AT_MEETING.exec(subject.text) ?? ON_VISIT.exec(subject.text)
  if (!match) return null
  const start = subject.start + match.index + match[0].length
  let end = subject.end - (inBrackets(subject) ? 1 : 0)
  while (end > start && SUBJECT_TRAILS.has(subject.passage.text.charCodeAt(end - 1))) end--
  const name = cutDate(subject.passage, start, end)
  if (!name || !held) return name
  return isBefore(subject.passage.text.slice(name.end, end), held)
    ? subject.passage.span(start, end)
    : withoutDay(name, held)
}

/** `cuộc họp khắc phục hậu quả mưa lũ` **ngày 09/6/2024**: what the meeting of a later day was about. */
const isBefore = (tail: string, held: string): boolean =>
  tail !== '' && (findDates(tail).at(-1)?.iso ?? held) < held

/** `(Về kết luận của Bí thư Tỉnh ủy tại …)` */
const inBrackets = ({ text }: Span): boolean => text.startsWith('(') && text.endsWith(')')

/** What stands before the meeting in a subject that names nobody: `Về kết luận`, `Nội dung`. */
const OF_MEETING = '(?:(?:về việc|về|v/v) )?(?:thông báo |ý kiến |nội dung )?(?:kết luận|kết quả|nội dung) '
const MEETING = `(?:giao ban|${anyOf(MEETING_NOUNS)})(?!\\p{L})`
const CONCLUDED = latin(new RegExp(`^\\(?(?:${OF_MEETING})?(?=họp |${MEETING})`, 'iu'))

/** `Kết luận giao ban tháng 5/2024` **của Giám đốc Bệnh viện**: whose conclusions they are. */
const OF_CHAIR = latin(
  new RegExp(` của (?:(?:đồng chí|đ/c|ông|bà) |(?:phó )?(?:${anyOf(ACTED_FOR)})(?!\\p{L}))[^,;()]*$`, 'iu'),
)

/** `Kết luận` **phiên họp thứ 3 của Hội đồng trường**, **Kỳ họp thứ 38 của Ủy ban Kiểm tra Tỉnh ủy**, **Họp giao ban tuần 32**. */
export function namedBySubject(subject: Span): Span | null {
  const match = CONCLUDED.exec(subject.text)
  if (!match) return null
  const end = subject.start + subject.text.length - (inBrackets(subject) ? 1 : 0)
  const start = subject.start + match[0].length
  const by = OF_CHAIR.exec(subject.passage.text.slice(start, end))
  return cutDate(subject.passage, start, by ? start + by.index : end)
}
