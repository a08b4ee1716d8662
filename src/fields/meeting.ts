/**
 * Opening paragraphs and subject → `meeting`: day, part of the day, name, place, chair.
 *
 *     "Ngày 12/9/2021, tại Văn phòng UBND tỉnh, Chủ tịch … đã chủ trì buổi họp trực tuyến với …"
 *     "… tại cuộc họp trực tuyến Ban Chỉ đạo … với các địa phương ngày 05/7/2022"
 */
import {
  findDates,
  findMeetingDates,
  readDate,
  type DateMatch,
  type MeetingDates,
} from '../language/dates.js'
import { withDigits } from '../language/digits.js'
import { Passage, type Span } from '../lines/passage.js'
import { MEETING_HEADS, MEETING_NOUNS, VENUES } from '../vocabulary/meeting-words.js'
import type { NoticeTree } from '../blocks/tree.js'
import { readChairs } from './chair.js'
import type { Context } from './context.js'
import type { NoticeDraft } from './draft.js'
import { CodeSet } from '../language/code-set.js'
import { latin } from '../language/latin.js'

/** Paragraphs in which a meeting is opened; what comes later tells of other things. */
const OPENING_PARAGRAPHS = 6
/** Paragraphs that may tell where it was held. */
const PLACE_PARAGRAPHS = 3

const any = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|')
const AT_MEETING = latin(new RegExp(`(?<!\\p{L})tại (?=(?:các )?(?:${any(MEETING_HEADS)})(?!\\p{L}))`, 'iu'))
const HELD = new RegExp(
  `(?:chủ trì|chủ tọa|tổ chức|kết luận tại|phát biểu tại|tham dự|dự|có|đã|điều hành)\\s+(?:và (?:kết luận|chỉ đạo) )?(?:tại )?(?=(?:${any(MEETING_HEADS)})(?: |\\b)(?![,.;]))`,
  'iu',
)
const NOUN = latin(new RegExp(`(?<!\\p{L})(?:${any(MEETING_NOUNS)}) (?=\\p{L})`, 'iu'))
const MEETS = latin(
  /(?<!\p{L})(?<!(?:buổi|cuộc|phiên|kỳ) )họp (?=(?:phiên|nghe|bàn|về|trực tuyến|giao ban|với|xem xét|rà soát|đánh giá|kiểm điểm|triển khai|thống nhất|cho ý kiến|giải quyết|để|thông qua|thẩm định)(?!\p{L}))/u,
)
/** The number of a document, whose day is none of the meeting's: `Kế hoạch số 119/KH-UBND` **ngày 14/4/2022** `về …`. */
const CITED = String.raw`\d(?:/\d{4})?[-/][A-ZĐ][^\s,]{0,20}`
const NAME_END = new RegExp(
  String.raw`\s*(?:[.;](?:\s|$)|\((?!mở rộng\))|,\s+(?:tham dự|cùng (?:dự|tham dự|chủ trì)|với sự tham dự|với sự có mặt|dự họp|thành phần|có sự tham|do đồng chí|chủ trì(?::| là| có)|sau khi nghe|đồng chí|(?:ông|bà|đ/c) |dưới sự (?:chủ trì|chủ tọa|chủ toạ|điều hành))|:\s*$|(?<!${CITED},?)\s(?:(?:vào )?(?:(?:buổi )?(?:sáng|chiều|tối) )?ngày \d|(?:theo|bằng|với) hình thức|dưới sự (?:đồng )?(?:chủ trì|chủ tọa|chủ toạ|điều hành)|do đồng chí|do ông|do bà)(?![a-zà-ỹ]))`,
  'i',
)
/** `giao ban toàn viện` **do BSCKII. Lê Văn A, Giám đốc chủ trì**, `phiên họp thứ 46` **nhằm xem xét** `…`. */
const FURTHER_ENDS = [
  /\sdo (?=(?:[a-z]{2,8}\. ?){0,3}[^.;:]{3,160} (?:chủ trì|chủ tọa|điều hành)[., ])/i,
  /(?<= thứ [^,.;]{1,40})\s(?:nhằm|để) /,
]
const DATE_TAIL = latin(
  /[\s,(]*(?:(?:vào )?(?:buổi )?(?:sáng|chiều|tối)[\s,]*)?(?:các |từ )?ngày\s[^\p{Ll}]*(?:(?:đến|và|tháng|năm|ngày)[^\p{Ll}]*)*\)?$/iu,
)
const DAY = /ngày\s/i
const NAME_TRAILS = new CodeSet(' ,')
const CITED_BEFORE = new RegExp(`${CITED}$`)
const HELD_ON =
  /(?:cuộc họp|hội nghị|buổi làm việc|phiên họp|buổi họp)[^.;]{0,80}?(?:diễn ra|tổ chức|họp)\s(?:vào\s)?(?=sáng|chiều|tối|ngày)/i
const PLACE_AFTER_DATE = latin(
  /^[\s,]*(?:\([^)]{0,30}\)[\s,]*)?tại ((?:[^,;:.()]|\.(?=\S)){3,120}?(?:, (?:[Tt]rụ sở|[Tt]ầng|số|xã|phường|thị trấn|huyện|quận|thành phố|tỉnh|[Nn]hà|[Tt]òa nhà|[Tt]oà nhà|[Hh]ội trường|[Kk]hu|Trung tâm [Hh]ội nghị)(?!\p{L})(?:[^,;:.()]|\.(?=\S)){2,80}?){0,3}(?:, (?:UBND|Ủy ban nhân dân|HĐND|Văn phòng|Sở|Bộ|Tỉnh ủy|Thành ủy|Huyện ủy|Trường|Tổng công ty|Công ty|Trung tâm) [^,;:.()]{2,60}(?=, (?:[^,;:.()]{3,60} (?:đã )?(?:tổ chức|họp) |(?:(?:các )?đồng chí|[Ôô]ng|[Bb]à|đ\/c|Phó|Chủ tịch|Bí thư|Giám đốc|Thứ trưởng|Bộ trưởng|Tổng Giám|Hiệu trưởng|Lãnh đạo|dưới sự)(?!\p{L})))|(?=[,;]|\s(?:\(|diễn ra|đã|tổ chức|đồng chí|ông|bà|do|dưới)(?!\p{L})|\.?$)))/u,
)
const VENUE = latin(
  new RegExp(
    `(?<!\\p{L})tại ((?:${any(VENUES)})(?:[^,;:.()]|\\.(?=\\d)){0,100}?)(?=[,;:(]|\\.(?!\\d)|\\s(?:đồng chí|ông|bà|đã|để|nghe|do|với)\\s|$)`,
    'iu',
  ),
)

/** `trụ sở Bộ` **(số 10 phố Tràng Thi)**`, …`: where exactly it is. */
const IN_BRACKETS =
  /^ ?\((?!sau đây|gọi|do |sáng|chiều|tối|thứ|ngày|\d{1,2} ?(?:giờ|h))[^()]{3,120}\)(?=[,;. ])/i

/** `Địa điểm:` **Phòng họp số 2**`.` */
const LABELLED_PLACE = /^Địa điểm(?: (?:họp|tổ chức|làm việc))?: ([^.;]{3,120})/
/** `Tham dự tại điểm cầu tỉnh có …`: where those sat who came to it. */
const ATTENDING = /(?:^|\. )(?:Cùng )?(?:[Tt]ham (?:dự|gia)|[Dd]ự) [^.]*$/

export function fillMeeting(_tree: NoticeTree, context: Context): void {
  const { draft } = context
  const opening = context.opening.slice(0, OPENING_PARAGRAPHS)
  const subject = context.subject
  const { meeting } = draft
  const { chair, coChairs } = readChairs(opening, subject, context)
  meeting.chair = chair
  meeting.coChairs = coChairs

  const days = daysOf(opening, context)
  if (!meeting.date && subject && draft.kind !== 'report') {
    const held = findMeetingDates(withDigits(subject.passage.text))
    if (held) {
      placeDates(subject.passage, held, context)
      context.doubt(meeting.date, 'date-from-subject')
    }
  }
  if (draft.kind === 'report' && subject) readHeldOn(subject.passage, context)
  const told = subject && nameInSubject(subject, meeting.date?.value ?? null)
  if (subject && context.doubts.has(subject)) context.doubt(told, 'subject-by-place')
  const name = told ?? nameInOpening(opening, subject, context) ?? (subject && namedBySubject(subject))
  meeting.name = name
  meeting.place = placeIn(opening, days, name, context)
  if (draft.kind === 'document' && !name && !meeting.chair.name && !meeting.chair.body) forgetDay(meeting)
}

/** A letter that tells of no meeting tells other days: `Ngày 19/12/2025, Bộ đã có Công văn …`. */
function forgetDay(meeting: NoticeDraft['meeting']): void {
  meeting.date = null
  meeting.endDate = null
  meeting.session = null
}

/** Reads the days of the meeting; gives what each paragraph tells of them, up to the first that does. */
function daysOf(opening: readonly Passage[], context: Context): (MeetingDates | null)[] {
  const days: (MeetingDates | null)[] = []
  for (const passage of opening) {
    const held = findMeetingDates(withDigits(passage.text))
    days.push(held)
    if (!held) continue
    placeDates(passage, held, context)
    break
  }
  return days
}

function placeDates(passage: Passage, { first, last, session }: MeetingDates, context: Context): void {
  const { meeting } = context.draft
  meeting.date = placeDate(passage, first, context)
  if (last) meeting.endDate = placeDate(passage, last, context)
  if (session) meeting.session = passage.span(session.start, session.end, session.value)
}

function placeDate(passage: Passage, date: DateMatch, context: Context): Span | null {
  if (!date.valid) context.report('date-invalid', passage.span(date.start, date.end))
  if (date.iso) return passage.span(date.start, date.end, date.iso)
  const iso = completed(passage, date, context)
  return iso === null ? null : context.doubt(passage.span(date.start, date.end, iso), 'date-without-year')
}

/** A day without a year takes that of issue. */
function completed(passage: Passage, date: DateMatch, context: Context): string | null {
  if (!date.valid || date.hasYear) return null
  const year = context.draft.header.date?.value.slice(0, 4)
  if (!year) return null
  return findDates(passage.text.slice(date.start, date.end), { year: Number(year) })[0]?.iso ?? null
}

/** `Cuộc họp diễn ra ngày 18/3/2026 …`: what an article tells of the day. */
function readHeldOn(passage: Passage, context: Context): void {
  const held = HELD_ON.exec(passage.text)
  const date = held && readDate(passage.text, held.index + held[0].length)
  if (date) context.draft.meeting.date = placeDate(passage, date, context)
}

/** What stands after `tại` in the subject, without the date. */
function nameInSubject(subject: Span, held: string | null): Span | null {
  const match = AT_MEETING.exec(subject.text)
  if (!match) return null
  const start = subject.start + match.index + match[0].length
  let end = subject.end
  while (end > start && SUBJECT_TRAILS.has(subject.passage.text.charCodeAt(end - 1))) end--
  const name = cutDate(subject.passage, start, end)
  return name && held ? withoutDay(name, held) : name
}

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

const CONCLUDED = latin(
  new RegExp(
    `^(?:(?:thông báo |ý kiến |nội dung )?(?:kết luận|kết quả) )?(?=(?:${any(MEETING_NOUNS)})(?!\\p{L}))`,
    'iu',
  ),
)

/** `Kết luận` **phiên họp thứ 3 của Hội đồng trường**, **Kỳ họp thứ 38 của Ủy ban Kiểm tra Tỉnh ủy**. */
function namedBySubject(subject: Span): Span | null {
  const match = CONCLUDED.exec(subject.text)
  return (
    match && cutDate(subject.passage, subject.start + match[0].length, subject.start + subject.text.length)
  )
}

/** `do` **BSCKII.** `Lê Văn A`: no sentence ends with a title. */
const SENTENCE_END = latin(/(?<!(?<!\p{L})(?:PGS|GS|TS|ThS|BS|BSCK\w*|DS|KS))[.;](?:\s+\p{Lu}|$)/u)

/** The meeting in the sentence that opens the notice; doubtful where the subject says it otherwise. */
function nameInOpening(opening: readonly Passage[], subject: Span | null, context: Context): Span | null {
  for (const passage of opening) {
    const { text } = passage
    const first = text.search(SENTENCE_END)
    const sentence = first < 0 ? text : text.slice(0, first + 1)
    const held = HELD.exec(sentence)
    const start = held
      ? held.index + held[0].length
      : (MEETS.exec(sentence)?.index ?? NOUN.exec(sentence)?.index)
    if (start === undefined) continue
    const name = cutDate(passage, start, start + nameEnd(sentence.slice(start)))
    const title = subject?.text.toLowerCase() ?? ''
    const certain = title.includes(name?.text.toLowerCase() ?? '') || (held !== null && !NOUN.test(title))
    return certain ? name : context.doubt(name, 'name-from-opening')
  }
  return null
}

/** Where the name ends that the text begins with. */
function nameEnd(text: string): number {
  const end = NAME_END.exec(text)?.index ?? text.length
  if (!(text.includes(' do ') || text.includes(' thứ '))) return end
  return Math.min(end, ...FURTHER_ENDS.map((form) => form.exec(text)?.index ?? end))
}

function cutDate(passage: Passage, start: number, end: number): Span | null {
  const name = passage.text.slice(start, end)
  const date = DAY.test(name) ? DATE_TAIL.exec(name) : null
  let last = date && !CITED_BEFORE.test(name.slice(0, date.index)) ? start + date.index : end
  while (last > start && NAME_TRAILS.has(passage.text.charCodeAt(last - 1))) last--
  const span = passage.span(start, last)
  return span.start < span.end ? span : null
}

function placeIn(
  opening: readonly Passage[],
  days: readonly (MeetingDates | null)[],
  name: Span | null,
  context: Context,
): Span | null {
  for (const passage of opening) {
    const labelled = passage.text.startsWith('Địa điểm') ? LABELLED_PLACE.exec(passage.text) : null
    if (labelled?.[1]) return passage.span(labelled[0].length - labelled[1].length, labelled[0].length)
  }
  for (let index = 0; index < opening.length && index < PLACE_PARAGRAPHS; index++) {
    const passage = opening[index]!
    const { text } = passage
    const date = index < days.length ? days[index] : findMeetingDates(withDigits(text))
    if (date) {
      const from = Math.max(date.first.end, date.last?.end ?? 0)
      const place = PLACE_AFTER_DATE.exec(text.slice(from))
      if (place?.[1] && !AT_MEETING.test(place[0])) {
        const start = from + place[0].length - place[1].length
        return passage.span(start, pastBrackets(text, start + place[1].length))
      }
    }
    const venue = VENUE.exec(text)
    if (venue?.[1] && !ATTENDING.test(text.slice(0, venue.index))) {
      const start = venue.index + venue[0].length - venue[1].length
      if (name?.passage === passage && start >= name.start && start < name.end) continue
      const end = pastBrackets(text, start + venue[1].length)
      return context.doubt(passage.span(start, end), 'place-by-words')
    }
  }
  return null
}

function pastBrackets(text: string, at: number): number {
  return at + (IN_BRACKETS.exec(text.slice(at, at + 130))?.[0].length ?? 0)
}
