/**
 * An article that reports on a notice: what it tells of that notice is the header.
 *
 *     "Ngày 12/7/2021, Ban Thường vụ Tỉnh ủy … ban hành Kết luận số 98-KL/TU về phòng, chống dịch …"
 *     "Đồng chí …, Bí thư Tỉnh ủy kết luận tại hội nghị trực tuyến công tác …"   (a caption)
 */
import { Loose, type NoticeTree, type Paragraph } from '../blocks/tree.js'
import { latin } from '../language/latin.js'
import { CHAIRING } from '../vocabulary/chair-words.js'
import { MEETING_HEADS } from '../vocabulary/meeting-words.js'
import { CAPTIONS } from '../vocabulary/report-words.js'
import { anyOf } from './any.js'
import type { Context } from './context.js'
import { readLead, readUnnumberedLead } from './report/lead.js'

/** `Ngày 17/7/2017, Chủ tịch UBND tỉnh` **đã chủ trì buổi làm việc** `… kết luận tại Thông báo số 147/TB-UBND`. */
const PRESIDES = new RegExp(
  `(?:${anyOf(CHAIRING)}) (?:${anyOf(MEETING_HEADS)}) |dưới sự (?:${anyOf(CHAIRING)}) của `,
  'i',
)
/** An article tells of the meeting in one of so many paragraphs. */
const FIRST = 4
const CAPTION = latin(new RegExp(`^(?:${anyOf(CAPTIONS)})(?!\\p{L})`, 'u'))
const CAPTION_LENGTH = 300
/** `Diễn tập chữa cháy tại khu công nghiệp.` **Ảnh: Minh Ngọc**, `Lê Văn An chủ trì cuộc họp` **- Ảnh: VGP/M.K** */
const PICTURED =
  /(?:[.,;)] ?\(?| \(| [-–] ?)(?:Ảnh|ẢNH)(?: ?: ?(?:[^.:;]|\.(?! )){2,40}| (?:tư liệu|minh họa|\d{1,2}))\)?\.?$/
/** `Quang cảnh buổi làm việc.`, `Đồng chí Bí thư Tỉnh ủy` **phát biểu** `kết luận hội nghị`: also without who took it. */
const VIEW = /^(?:Quang|Toàn) cảnh /
const DOES = / (?:phát biểu|chủ trì|kết luận|kiểm tra|tham dự) /
/** `Minh Anh`, `Lan Anh - Thu Hà (tổng hợp)`, `PV`: who wrote the article, below it. */
const BY_LINE = /^(?:\p{Lu}\p{L}{0,7}\.?(?: ?[–-] ?| ?)){1,8}(?: ?\([^()]{2,30}\))?$/u
/** `Văn phòng Huyện ủy` */
const BY_OFFICE = /^(?:Văn phòng|Phòng|Ban [Bb]iên tập|Trang|Cổng) [^.;:]{2,50}$/
const ENDED = /[.;:!?…][”"»)\]]*$/

export function fillReport(tree: NoticeTree, context: Context): void {
  if (context.draft.kind !== 'report') return
  const paragraphs = tree.body.children
  let lead = paragraphs.findIndex((paragraph) => readLead(paragraph.passage, context))
  if (lead < 0) lead = paragraphs.findIndex((paragraph) => readUnnumberedLead(paragraph.passage, context))
  if (lead < 0) {
    const told = paragraphs.slice(0, FIRST).find(({ text }) => PRESIDES.test(text))
    if (told) context.opening.push(told.passage)
    return
  }
  lead = belowHeadline(paragraphs, lead, context)
  let end = lead + 1
  while (end < paragraphs.length && isCaption(paragraphs[end]!)) end++
  const captions = paragraphs.splice(lead + 1, end - lead - 1)
  const pictured: Paragraph[] = []
  for (const one of paragraphs.splice(lead + 1)) (isPictured(one) ? pictured : paragraphs).push(one)
  const last = paragraphs.at(-1)!
  const signed = last.marker === null && (BY_LINE.test(last.text) || BY_OFFICE.test(last.text))
  const below = signed ? paragraphs.splice(-1) : []
  const above = paragraphs.splice(0, lead)
  for (const outside of [above, captions, pictured, below]) {
    for (const { whole } of outside) tree.loose.children.push(new Loose(tree.source, whole, 'chrome'))
  }
  context.opening = captions.map(({ passage }) => passage)
  const told = paragraphs[0]
  if (context.opening.length === 0 && told && PRESIDES.test(told.text)) context.opening.push(told.passage)
}

function isCaption({ text, marker }: Paragraph): boolean {
  return marker === null && text.length < CAPTION_LENGTH && CAPTION.test(text)
}

const isPictured = ({ text, marker }: Paragraph): boolean =>
  marker === null &&
  text.length < CAPTION_LENGTH &&
  (PICTURED.test(text) || (CAPTION.test(text) && (VIEW.test(text) || (!ENDED.test(text) && DOES.test(text)))))

/** `Kết luận số 15-KL/ĐU của …` above `Ngày 08/9/2025, … ban hành Kết luận số 15-KL/ĐU …`: the sentence, not the headline. */
function belowHeadline(paragraphs: readonly Paragraph[], lead: number, context: Context): number {
  const number = context.number?.text
  if (!number || ENDED.test(paragraphs[lead]!.text)) return lead
  const told = paragraphs.findIndex(
    ({ text, passage }, index) =>
      index > lead && ENDED.test(text) && text.includes(number) && readLead(passage, context),
  )
  return Math.max(lead, told)
}
