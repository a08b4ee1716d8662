/** The name of the meeting in the sentence that opens the notice: `… đã chủ trì` **buổi họp trực tuyến với …**. */
import { latin } from '../../../language/latin.js'
import { endOf } from '../../../language/sticky.js'
import type { Passage, Span } from '../../../lines/passage.js'
import { CHAIRING } from '../../../vocabulary/chair-words.js'
import { MEETING_HEADS, MEETING_NOUNS, VENUES } from '../../../vocabulary/meeting-words.js'
import { ACADEMIC_TITLES } from '../../../vocabulary/signatures.js'
import { anyOf } from '../../../language/phrases/any-of.js'
import type { Context } from '../../context.js'
import { cutDate, withoutDay } from './day.js'
import { nameEnd } from './name-end.js'

/** `đã` **họp** `Hội nghị lần thứ mười hai`: what was held is the meeting. */
const MEETING_HELD = latin(new RegExp(`^họp (?=(?:${anyOf(MEETING_NOUNS)})(?!\\p{L}))`, 'iu'))
const HELD = new RegExp(
  `(?:chủ trì|chủ tọa|tổ chức|kết luận tại|phát biểu tại|tham dự:?|dự:?|có|đã|điều hành)\\s+(?:và (?:kết luận|chỉ đạo) )?(?:tại )?(?=(?:${anyOf(MEETING_HEADS)})(?: |\\b)(?![,.;]))`,
  'iu',
)
/** `kiểm tra hiện trường` **và chủ trì cuộc họp** `…`: what was chaired is the meeting. */
const THEN_CHAIRED = latin(
  new RegExp(` và (?:${anyOf(CHAIRING)}) (?=(?:${anyOf(MEETING_NOUNS)})(?!\\p{L}))`, 'iu'),
)
/** Not where it is held: `tại Trung tâm` **Hội nghị** `tỉnh`; nor what it did: **Hội nghị** `thống nhất kết luận:`. */
const NOUN = latin(
  new RegExp(
    `(?<!\\p{L})(?<!(?:trung tâm|nhà) )(?:${anyOf(MEETING_NOUNS)}) (?!(?:thống nhất )?kết luận|nhất trí|ghi nhận)(?=\\p{L}|\\(trực t)`,
    'iu',
  ),
)
const MEETS = latin(
  /(?<!\p{L})(?<!(?:buổi|cuộc|phiên|kỳ|phòng|Phòng) )họp (?=(?:phiên|nghe|bàn|về|trực tuyến|giao ban|với|xem xét|rà soát|đánh giá|kiểm điểm|triển khai|thống nhất|cho ý kiến|giải quyết|để|thông qua|thẩm định)(?!\p{L}))/u,
)
/** `Chủ tịch UBND xã đi` **kiểm tra thực địa các điểm xung yếu**. */
const WENT = latin(/(?<=(?<!\p{L})đi )(?:kiểm tra|khảo sát) /u)
const wentAt = (sentence: string): number | undefined => WENT.exec(sentence)?.index
/** `về việc tổ chức` **Hội nghị ngành dược**, `nghị quyết thông qua tại` **Kỳ họp thứ 10**: not the meeting that was held. */
const PLANNED =
  /thông qua tại $|(?:việc|chủ trương|kế hoạch|đề nghị|đề xuất|đồng ý|phương án)(?: (?:xin|cho|phép))* tổ chức $/i
/** `do` **BSCKII.** `Lê Văn A`: no sentence ends with a title. */
const SENTENCE_END = latin(
  new RegExp(`(?<!(?<!\\p{L})(?:${anyOf(ACADEMIC_TITLES)}))[.;](?:\\s+\\p{Lu}|$)`, 'u'),
)

const BARE = /^họp(?: tại |$)/

/** `hội nghị` **ngày 03/3/2023** `về chuyển đổi số`: the name goes on behind the day. */
const DAY_INSIDE =
  / (?:vào )?(?:(?:buổi )?(?:sáng|chiều|tối) )?ngày \d{1,2}(?:[/.-]\d{1,2}[/.-]\d{4}| tháng \d{1,2} năm \d{4})(?= (?:về|với|giữa) )/y

/** The name without the day of the meeting, at which it seemed to end. */
function goingOn(passage: Passage, start: number, day: number, held: string | null): Span | null {
  const behind = held === null ? -1 : endOf(DAY_INSIDE, passage.text, day)
  if (behind < 0) return null
  const whole = passage.span(start, behind + nameEnd(passage.text.slice(behind)))
  const name = withoutDay(whole, held!)
  return name === whole ? null : name
}

interface Found {
  /** Where the meeting begins, and the rest of its sentence. */
  start: number
  told: string
  /** It is said to have been held. */
  held: boolean
}

function sentenceFrom(text: string, at: number): string {
  const end = text.slice(at).search(SENTENCE_END)
  return end < 0 ? text.slice(at) : text.slice(at, at + end + 1)
}

function meetingIn(sentence: string): Found | null {
  const holds = (sentence.includes(' và chủ ') ? THEN_CHAIRED.exec(sentence) : null) ?? HELD.exec(sentence)
  const verb = holds
    ? holds.index + holds[0].length
    : (MEETS.exec(sentence)?.index ?? NOUN.exec(sentence)?.index ?? wentAt(sentence))
  if (verb === undefined) return null
  const start = verb + (MEETING_HELD.exec(sentence.slice(verb))?.[0].length ?? 0)
  if (PLANNED.test(sentence.slice(0, start))) return null
  return { start, told: sentence.slice(start), held: holds !== null }
}

/** `Thực hiện Chương trình …, Đoàn đã giám sát Chi ủy A. Tại` **kỳ họp thứ 27**`, …`: behind what it was about. */
const BEHIND = latin(new RegExp(`(?<=\\. )Tại (?=(?:${anyOf(MEETING_NOUNS)}) (?:thứ|lần|ngày|thường) )`, 'u'))

function meetingBehind(text: string, at: number): Found | null {
  const match = at < text.length ? BEHIND.exec(text) : null
  if (!match) return null
  const start = match.index + match[0].length
  return { start, told: sentenceFrom(text, start), held: false }
}

/** The meeting in the sentence that opens the notice, held on the day `held`; doubtful where the subject says it otherwise. */
export function nameInOpening(
  opening: readonly Passage[],
  subject: Span | null,
  held: string | null,
  context: Context,
): Span | null {
  for (const passage of opening) {
    const first = sentenceFrom(passage.text, 0)
    const found = meetingIn(first) ?? meetingBehind(passage.text, first.length)
    if (!found) continue
    const { start, told, held: holds } = found
    const end = nameEnd(told)
    const name =
      goingOn(passage, start, start + end, held) ??
      cutDate(passage, start, start + venueAt(told.slice(0, end)))
    // "đã họp dưới sự chủ trì của …", "đã họp tại Phòng họp số 2.": no more than that it was held.
    if (name && BARE.test(name.text)) continue
    const title = subject?.text.toLowerCase() ?? ''
    const certain = title.includes(name?.text.toLowerCase() ?? '') || (holds && !NOUN.test(title))
    return certain ? name : context.doubt(name, 'name-from-opening')
  }
  return null
}

/** `phiên họp lần thứ 21` **tại Phòng họp Hiệu bộ**: a place is no part of the name that it ends. */
const AT_VENUE = latin(
  new RegExp(` tại (?<=\\S{2,} \\S+ \\S+ tại )(?:${anyOf(VENUES)})(?!\\p{L})[^,;:()]*$`, 'iu'),
)

function venueAt(name: string): number {
  return AT_VENUE.exec(name)?.index ?? name.length
}
