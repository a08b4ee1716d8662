/** The name of the meeting in the sentence that opens the notice: `… đã chủ trì` **buổi họp trực tuyến với …**. */
import { latin } from '../../../language/latin.js'
import type { Passage, Span } from '../../../lines/passage.js'
import { CHAIRING } from '../../../vocabulary/chair-words.js'
import { MEETING_HEADS, MEETING_NOUNS, VENUES } from '../../../vocabulary/meeting-words.js'
import { ACADEMIC_TITLES } from '../../../vocabulary/signatures.js'
import { anyOf } from '../../any.js'
import type { Context } from '../../context.js'
import { cutDate } from './day.js'
import { nameEnd } from './name-end.js'

/** `đã` **họp** `Hội nghị lần thứ mười hai`: what was held is the meeting. */
const MEETING_HELD = latin(new RegExp(`^họp (?=(?:${anyOf(MEETING_NOUNS)})(?!\\p{L}))`, 'iu'))
const HELD = new RegExp(
  `(?:chủ trì|chủ tọa|tổ chức|kết luận tại|phát biểu tại|tham dự|dự|có|đã|điều hành)\\s+(?:và (?:kết luận|chỉ đạo) )?(?:tại )?(?=(?:${anyOf(MEETING_HEADS)})(?: |\\b)(?![,.;]))`,
  'iu',
)
/** `kiểm tra hiện trường` **và chủ trì cuộc họp** `…`: what was chaired is the meeting. */
const THEN_CHAIRED = latin(
  new RegExp(` và (?:${anyOf(CHAIRING)}) (?=(?:${anyOf(MEETING_NOUNS)})(?!\\p{L}))`, 'iu'),
)
/** Not where it is held: `tại Trung tâm` **Hội nghị** `tỉnh`; nor what it did: **Hội nghị** `thống nhất kết luận:`. */
const NOUN = latin(
  new RegExp(
    `(?<!\\p{L})(?<!(?:trung tâm|nhà) )(?:${anyOf(MEETING_NOUNS)}) (?!(?:thống nhất )?kết luận|nhất trí|ghi nhận)(?=\\p{L})`,
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

const BARE = 'họp'

/** The meeting in the sentence that opens the notice; doubtful where the subject says it otherwise. */
export function nameInOpening(
  opening: readonly Passage[],
  subject: Span | null,
  context: Context,
): Span | null {
  for (const passage of opening) {
    const { text } = passage
    const first = text.search(SENTENCE_END)
    const sentence = first < 0 ? text : text.slice(0, first + 1)
    const held = (sentence.includes(' và chủ ') ? THEN_CHAIRED.exec(sentence) : null) ?? HELD.exec(sentence)
    const verb = held
      ? held.index + held[0].length
      : (MEETS.exec(sentence)?.index ?? NOUN.exec(sentence)?.index ?? wentAt(sentence))
    const start =
      verb === undefined ? undefined : verb + (MEETING_HELD.exec(sentence.slice(verb))?.[0].length ?? 0)
    if (start === undefined || PLANNED.test(sentence.slice(0, start))) continue
    const told = sentence.slice(start)
    const name = cutDate(passage, start, start + venueAt(told.slice(0, nameEnd(told))))
    // "đã họp dưới sự chủ trì của …": no more than that it was held.
    if (name?.text === BARE) continue
    const title = subject?.text.toLowerCase() ?? ''
    const certain = title.includes(name?.text.toLowerCase() ?? '') || (held !== null && !NOUN.test(title))
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
