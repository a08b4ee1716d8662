/**
 * An article that reports on a notice: what it tells of that notice is the header.
 *
 *     "Ngày 12/7/2021, Ban Thường vụ Tỉnh ủy … ban hành Kết luận số 98-KL/TU về phòng, chống dịch …"
 *     "Đồng chí …, Bí thư Tỉnh ủy kết luận tại hội nghị trực tuyến công tác …"   (a caption)
 */
import type { NoticeTree, Paragraph } from '../blocks/tree.js'
import { Loose } from '../blocks/tree.js'
import { findDates } from '../language/dates.js'
import { latin } from '../language/latin.js'
import { findReferences } from '../language/references.js'
import type { ReferenceMatch } from '../language/references/match.js'
import type { Passage } from '../lines/passage.js'
import { MEETING_HEADS } from '../vocabulary/meeting-words.js'
import { anyOf } from './any.js'
import type { Context } from './context.js'
import { placeNumber } from './header.js'

const REPORTED = /^(?:Thông báo|Kết luận|thông báo|kết luận)/
const ISSUED =
  /(?:^|[,.] )([^,.;]{3,120}?) (?:(?:đã|vừa|mới|có) ){0,2}(?:(?:ký )?[Bb]an hành|ra|phát hành|ký|(?<=(?:đã|vừa|mới) )có) ?$/
/** `Phó Chủ tịch UBND tỉnh Lê Văn An đã` **ký**: who signs is a person. */
const SIGNED = / ký(?: [Bb]an hành)? $/
/** `Kết luận số 14-KL/TW ngày 22/9/2021` **của Bộ Chính trị** `về …`: whose it is, whoever signed. */
const OF = latin(
  /^,? ?(?:ngày \d{1,2}[\d/.-]{3,8},? )?của (\p{Lu}[^,.;:“"(]{2,80}?)(?= về | tại | ?[,.;:“"(]|$)/u,
)
const SUBJECT =
  /^ ?(?:,? ?ngày \d{1,2}[\d/.]{0,10}(?: tháng \d{1,2} năm \d{4})?,? ?)?(?:của [^,.;:]{3,80}? )?((?:[Vv]ề|[Kk]ết luận|[Tt]hông báo) [^.;:]{3,400})/
/** `Ngày 17/7/2017, Chủ tịch UBND tỉnh` **đã chủ trì buổi làm việc** `… kết luận tại Thông báo số 147/TB-UBND`. */
const PRESIDES = new RegExp(`chủ (?:trì|tọa|toạ) (?:${anyOf(MEETING_HEADS)}) `, 'i')
const CAPTION = latin(
  /^(?:Đồng chí|Ông|Bà|Quang cảnh|Toàn cảnh|Các đại biểu|Ảnh|Trong ảnh|Lãnh đạo)(?!\p{L})/u,
)
const CAPTION_LENGTH = 300

export function fillReport(tree: NoticeTree, context: Context): void {
  if (context.draft.kind !== 'report') return
  const paragraphs = tree.body.children
  const lead = paragraphs.findIndex((paragraph) => readLead(paragraph.passage, context))
  if (lead < 0) return
  let end = lead + 1
  while (end < paragraphs.length && isCaption(paragraphs[end]!)) end++
  const captions = paragraphs.splice(lead + 1, end - lead - 1)
  const above = paragraphs.splice(0, lead)
  for (const outside of [above, captions]) {
    for (const { whole } of outside) tree.loose.children.push(new Loose(tree.source, whole, 'chrome'))
  }
  context.opening = captions.map(({ passage }) => passage)
  const told = paragraphs[0]
  if (context.opening.length === 0 && told && PRESIDES.test(told.text)) context.opening.push(told.passage)
}

function isCaption({ text, marker }: Paragraph): boolean {
  return marker === null && text.length < CAPTION_LENGTH && CAPTION.test(text)
}

/** Fills the header from the sentence that names the notice reported on. */
function readLead(passage: Passage, context: Context): boolean {
  const { text } = passage
  const reference = findReferences(text).find(
    ({ type, start }) => type !== null && REPORTED.test(type.value) && !isCarriedOut(text, start),
  )
  if (!reference?.type) return false
  const { header } = context.draft
  const { type, number } = reference
  header.type = passage.span(type.start, type.end, type.value.charAt(0).toUpperCase() + type.value.slice(1))
  header.number = placeNumber(passage, number)
  header.system = number.system
  context.number = number
  const issued = ISSUED.exec(text.slice(0, type.start))
  const of = OF.exec(text.slice(number.end))
  if (of?.[1]) {
    const end = number.end + of[0].length
    header.issuer = { parent: null, name: passage.span(end - of[1].length, end) }
  } else if (issued?.[1] && !SIGNED.test(issued[0])) {
    const start = issued.index + issued[0].indexOf(issued[1])
    header.issuer = { parent: null, name: passage.span(start, start + issued[1].length) }
  }
  readDate(passage, reference, issued !== null, context)
  const subject = SUBJECT.exec(text.slice(number.end))
  if (subject?.[1]) {
    const start = number.end + subject[0].length - subject[1].length
    header.subject = passage.span(start, start + subject[1].length)
  }
  return true
}

/** `Thực hiện … tại Thông báo số …`: a notice that the one reported on carries out. */
function isCarriedOut(text: string, end: number): boolean {
  const before = text.slice(Math.max(0, end - LONGEST_SENTENCE), end)
  return CARRIES_OUT.test(before.slice(before.lastIndexOf('. ') + 1)) || CARRYING_OUT.test(before)
}
const LONGEST_SENTENCE = 400
const CARRIES_OUT = /^ ?(?:Thực hiện|Căn cứ|Triển khai) /
/** `Trong những năm qua, quán triệt và thực hiện` Kết luận số `… và` Kết luận số `…`. */
const CARRYING_OUT =
  /(?:thực hiện|triển khai|quán triệt|cụ thể hóa)(?: [^,.;:]{3,120} và)?(?: (?:nội dung|tinh thần))? $/

function readDate(passage: Passage, reference: ReferenceMatch, issued: boolean, context: Context): void {
  const before = issued ? findDates(passage.text.slice(0, reference.start))[0] : undefined
  const date = reference.date ?? before
  if (date?.iso) context.draft.header.date = passage.span(date.start, date.end, date.iso)
}
