/**
 * The name of the meeting: from the subject, else from the sentence that opens the notice.
 *
 *     "Kết luận … tại" **"cuộc họp nghe báo cáo …"**, "… đã chủ trì" **"buổi họp trực tuyến với …"**
 */
import { CodeSet } from '../../language/code-set.js'
import { findDates } from '../../language/dates.js'
import { latin } from '../../language/latin.js'
import { Passage, type Span } from '../../lines/passage.js'
import { MEETING_HEADS, MEETING_NOUNS, VENUES } from '../../vocabulary/meeting-words.js'
import { anyOf } from '../any.js'
import type { Context } from '../context.js'
import { AT_MEETING } from './words.js'

/** `đã` **họp** `Hội nghị lần thứ mười hai`: what was held is the meeting. */
const MEETING_HELD = latin(new RegExp(`^họp (?=(?:${anyOf(MEETING_NOUNS)})(?!\\p{L}))`, 'iu'))
const HELD = new RegExp(
  `(?:chủ trì|chủ tọa|tổ chức|kết luận tại|phát biểu tại|tham dự|dự|có|đã|điều hành)\\s+(?:và (?:kết luận|chỉ đạo) )?(?:tại )?(?=(?:${anyOf(MEETING_HEADS)})(?: |\\b)(?![,.;]))`,
  'iu',
)
/** `kiểm tra hiện trường` **và chủ trì cuộc họp** `…`: what was chaired is the meeting. */
const THEN_CHAIRED = latin(
  new RegExp(` và (?:chủ trì|chủ tọa|chủ toạ) (?=(?:${anyOf(MEETING_NOUNS)})(?!\\p{L}))`, 'iu'),
)
const NOUN = latin(new RegExp(`(?<!\\p{L})(?:${anyOf(MEETING_NOUNS)}) (?=\\p{L})`, 'iu'))
const MEETS = latin(
  /(?<!\p{L})(?<!(?:buổi|cuộc|phiên|kỳ) )họp (?=(?:phiên|nghe|bàn|về|trực tuyến|giao ban|với|xem xét|rà soát|đánh giá|kiểm điểm|triển khai|thống nhất|cho ý kiến|giải quyết|để|thông qua|thẩm định)(?!\p{L}))/u,
)
/** The number of a document, whose day is none of the meeting's: `Kế hoạch số 119/KH-UBND` **ngày 14/4/2022** `về …`. */
const CITED = String.raw`\d(?:/\d{4})?[-/][A-ZĐ][^\s,]{0,20}`
const CITED_BEFORE = new RegExp(`${CITED}$`)
const NAME_END = new RegExp(
  String.raw`\s*(?:[.;](?:\s|$)|\((?!mở rộng\)|kh[óo][aá] (?:[IVX]+|\d+)[,)])|,\s+(?:tham dự|cùng (?:dự|tham dự|chủ trì)|với sự tham dự|với sự có mặt|dự họp|thành phần|có sự tham|do đồng chí|chủ trì(?::| là| có)|(?:sau khi |để )?nghe |đồng chí|(?:ông|bà|đ/c) |dưới sự (?:chủ trì|chủ tọa|chủ toạ|điều hành))|:\s*$|(?<!${CITED},?)\s(?:(?:vào )?(?:(?:buổi )?(?:sáng|chiều|tối) )?ngày \d|(?:theo|bằng|với) hình thức|dưới sự (?:đồng )?(?:chủ trì|chủ tọa|chủ toạ|điều hành)|do đồng chí|do ông|do bà)(?![a-zà-ỹ])|(?<!phiên|cuộc|buổi|kỳ)\shọp (?=(?:từ |vào |trong )?(?:các )?ngày \d))`,
  'i',
)
/** `giao ban toàn viện` **do BSCKII. Lê Văn A, Giám đốc chủ trì**, `phiên họp thứ 46` **nhằm xem xét** `…`. */
const FURTHER_ENDS = [
  /\sdo (?=(?:[a-z]{2,8}\. ?){0,3}[^.;:]{3,160} (?:chủ trì|chủ tọa|điều hành)[., ])/i,
  /(?<= thứ [^,.;]{1,40})\s(?:nhằm|để) /,
]
/** `về việc tổ chức` **Hội nghị ngành dược**: no meeting that was held. */
const PLANNED =
  /(?:việc|chủ trương|kế hoạch|đề nghị|đề xuất|đồng ý|phương án)(?: (?:xin|cho|phép)){0,2} tổ chức $/i
/** `Hội nghị …`**, Phó Thủ tướng Lê Văn A có ý kiến như sau:**, `hội nghị giao ban quý I`**, Giám đốc yêu cầu:** */
const SAID = latin(
  /,\s?(?=\p{Lu}[^,.;:]{2,120} (?:(?:có ý kiến|có kết luận|đã (?:kết luận|chỉ đạo|yêu cầu))(?!\p{L})|kết luận(?: như sau)?:|(?:yêu cầu|kết luận|chỉ đạo|đề nghị|giao)(?: [^.;:]{1,80})?:$))/u,
)
const DATE_TAIL = latin(
  /[\s,(]*(?:(?:vào )?(?:buổi )?(?:sáng|chiều|tối)[\s,]*)?(?:các |từ )?ngày\s[^\p{Ll}]*(?:(?:đến|và|tháng|năm|ngày)[^\p{Ll}]*)*\)?$/iu,
)
const DAY = /ngày\s/i
const NAME_TRAILS = new CodeSet(' ,')

/** @param held - the day of the meeting, which is no part of its name */
export function readName(
  opening: readonly Passage[],
  subject: Span | null,
  held: string | null,
  context: Context,
): Span | null {
  const told = subject && nameInSubject(subject, held)
  if (subject && context.doubts.has(subject)) context.doubt(told, 'subject-by-place')
  return told ?? nameInOpening(opening, subject, context) ?? (subject && namedBySubject(subject))
}

/** What stands after `tại` in the subject, without the date. */
function nameInSubject(subject: Span, held: string | null): Span | null {
  const match = AT_MEETING.exec(subject.text)
  if (!match) return null
  const start = subject.start + match.index + match[0].length
  let end = subject.end - (inBrackets(subject) ? 1 : 0)
  while (end > start && SUBJECT_TRAILS.has(subject.passage.text.charCodeAt(end - 1))) end--
  const name = cutDate(subject.passage, start, end)
  return name && held ? withoutDay(name, held) : name
}

/** `(Về kết luận của Bí thư Tỉnh ủy tại …)` */
const inBrackets = ({ text }: Span): boolean => text.startsWith('(') && text.endsWith(')')

const BEFORE_DAY = /[\s,]*(?:(?:vào )?(?:buổi )?(?:sáng|chiều|tối)[\s,]*)?(?:ngày )?$/i

/** `cuộc họp` ngày 12/8/2025 **về dự án …**: the day of the meeting inside its name is no part of that. */
function withoutDay(name: Span, held: string): Span {
  const { passage, start, end, text } = name
  const day = findDates(text).find(({ iso }) => iso === held)
  if (!day || CITED_BEFORE.test(text.slice(0, day.start).replace(/,? (?:ngày )?$/, ''))) return name
  const before = text.slice(0, day.start).replace(BEFORE_DAY, '').length
  const behind = /^[\s,]*/.exec(text.slice(day.end))![0].length + day.end
  if (before === 0 || behind >= text.length) return name
  const ranges = passage.origin(start, start + before).concat(passage.origin(start + behind, end))
  return new Passage(passage.source, ranges).span()
}

const SUBJECT_TRAILS = new CodeSet(' .')

/** What stands before the meeting in a subject that names nobody: `Về kết luận`, `Nội dung`. */
const OF_MEETING = '(?:(?:về việc|về|v/v) )?(?:thông báo |ý kiến |nội dung )?(?:kết luận|kết quả|nội dung) '
const MEETING = `(?:giao ban|${anyOf(MEETING_NOUNS)})(?!\\p{L})`
const CONCLUDED = latin(new RegExp(`^\\(?(?:${OF_MEETING}(?=họp |${MEETING})|(?=${MEETING}))`, 'iu'))

/** `Kết luận` **phiên họp thứ 3 của Hội đồng trường**, **Kỳ họp thứ 38 của Ủy ban Kiểm tra Tỉnh ủy**. */
function namedBySubject(subject: Span): Span | null {
  const match = CONCLUDED.exec(subject.text)
  if (!match) return null
  const end = subject.start + subject.text.length - (inBrackets(subject) ? 1 : 0)
  return cutDate(subject.passage, subject.start + match[0].length, end)
}

/** `do` **BSCKII.** `Lê Văn A`: no sentence ends with a title. */
const SENTENCE_END = latin(/(?<!(?<!\p{L})(?:PGS|GS|TS|ThS|BS|BSCK\w*|DS|KS))[.;](?:\s+\p{Lu}|$)/u)

/** The meeting in the sentence that opens the notice; doubtful where the subject says it otherwise. */
function nameInOpening(opening: readonly Passage[], subject: Span | null, context: Context): Span | null {
  for (const passage of opening) {
    const { text } = passage
    const first = text.search(SENTENCE_END)
    const sentence = first < 0 ? text : text.slice(0, first + 1)
    const held = (sentence.includes(' và chủ ') ? THEN_CHAIRED.exec(sentence) : null) ?? HELD.exec(sentence)
    const verb = held
      ? held.index + held[0].length
      : (MEETS.exec(sentence)?.index ?? NOUN.exec(sentence)?.index)
    const start =
      verb === undefined ? undefined : verb + (MEETING_HELD.exec(sentence.slice(verb))?.[0].length ?? 0)
    if (start === undefined || PLANNED.test(sentence.slice(0, start))) continue
    const told = sentence.slice(start)
    const name = cutDate(passage, start, start + venueAt(told.slice(0, nameEnd(told))))
    const title = subject?.text.toLowerCase() ?? ''
    const certain = title.includes(name?.text.toLowerCase() ?? '') || (held !== null && !NOUN.test(title))
    return certain ? name : context.doubt(name, 'name-from-opening')
  }
  return null
}

/** Where the name ends that the text begins with. */
function nameEnd(text: string): number {
  const says = text.endsWith(':') || text.includes(' ý kiến') || text.includes('kết luận')
  const said = says ? SAID.exec(text)?.index : undefined
  const end = Math.min(NAME_END.exec(text)?.index ?? text.length, said ?? text.length)
  if (!(text.includes(' do ') || text.includes(' thứ '))) return end
  return Math.min(end, ...FURTHER_ENDS.map((form) => form.exec(text)?.index ?? end))
}

/** `phiên họp lần thứ 21` **tại Phòng họp Hiệu bộ**: a place is no part of the name that it ends. */
const AT_VENUE = latin(
  new RegExp(` tại (?<=\\S{2,} \\S+ \\S+ tại )(?:${anyOf(VENUES)})(?!\\p{L})[^,;:()]*$`, 'iu'),
)

function venueAt(name: string): number {
  return AT_VENUE.exec(name)?.index ?? name.length
}

function cutDate(passage: Passage, start: number, end: number): Span | null {
  const name = passage.text.slice(start, end)
  const date = DAY.test(name) ? DATE_TAIL.exec(name) : null
  let last = date && !CITED_BEFORE.test(name.slice(0, date.index)) ? start + date.index : end
  while (last > start && NAME_TRAILS.has(passage.text.charCodeAt(last - 1))) last--
  const span = passage.span(start, last)
  return span.start < span.end ? span : null
}
