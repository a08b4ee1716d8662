/**
 * An article that reports on a notice: what it tells of that notice is the header.
 *
 *     "Ngày 12/7/2021, Ban Thường vụ Tỉnh ủy … ban hành Kết luận số 98-KL/TU về phòng, chống dịch …"
 *     "Đồng chí …, Bí thư Tỉnh ủy kết luận tại hội nghị trực tuyến công tác …"   (a caption)
 */
import { Loose, type NoticeTree, type Paragraph } from '../blocks/tree.js'
import { latin } from '../language/latin.js'
import { matchesAt } from '../language/sticky.js'
import { CHAIRING } from '../vocabulary/chair-words.js'
import { MEETING_HEADS } from '../vocabulary/meeting-words.js'
import { CAPTIONS } from '../vocabulary/report-words.js'
import { anyOf } from './any.js'
import type { Context } from './context.js'
import { readLead, readUnnumberedLead } from './report/lead.js'

/** `Ngày 17/7/2017, Chủ tịch UBND tỉnh` **đã chủ trì buổi làm việc** `… kết luận tại Thông báo số 147/TB-UBND`. */
const PRESIDES = new RegExp(
  `(?:${anyOf(CHAIRING)}) (?:${anyOf(MEETING_HEADS)})[ .,;]|dưới sự (?:${anyOf(CHAIRING)}) của `,
  'i',
)
/** An article tells of the meeting in one of so many paragraphs. */
const FIRST = 4
const CAPTION = latin(new RegExp(`^(?:${anyOf(CAPTIONS)})(?!\\p{L})`, 'u'))
const CAPTION_LENGTH = 300
/** `Diễn tập chữa cháy tại khu công nghiệp.` **Ảnh: Minh Ngọc**, `Lê Văn An chủ trì cuộc họp` **- Ảnh: VGP/M.K** */
const CREDIT = /\n[\s(*_]*(?:Ảnh|ẢNH) ?:/y
const PICTURED =
  /(?:[.,;)] ?\(?| \(| [-–] ?)(?:Ảnh|ẢNH)(?: ?: ?(?:[^.:;]|\.(?! )){2,40}| (?:tư liệu|minh họa|\d{1,2}))\)?\.?$/
/** `Quang cảnh buổi làm việc.`, `Đồng chí Bí thư Tỉnh ủy` **phát biểu** `kết luận hội nghị`: also without who took it. */
const VIEW = /^(?:Quang|Toàn) cảnh /
const DOES = / (?:phát biểu|chủ trì|kết luận|kiểm tra|tham dự) /
/** `Đồng chí Bí thư Tỉnh ủy` **yêu cầu** `các xã rà soát.`: no picture shows that. */
const ASKS = / (?:yêu cầu|đề nghị|giao) |:$/
/** `Minh Anh`, `Văn phòng Huyện ủy`, `Chia sẻ bài viết`: who wrote the article, and what a portal prints below it. */
const BELOW = /^(?!Về |Đối với )[^.;:]{1,60}\.?[^.;:]{0,60}$/
const MOST_BELOW = 8
const SENTENCE = /[.!?…][”"»)\]]*$/
const ENDED = /[.;:!?…][”"»)\]]*$/

export function fillReport(tree: NoticeTree, context: Context): void {
  if (context.draft.kind !== 'report') return
  const paragraphs = tree.body.children
  let lead = paragraphs.findIndex((paragraph) => readLead(paragraph.passage, context))
  if (lead < 0) lead = paragraphs.findIndex((paragraph) => readUnnumberedLead(paragraph.passage, context))
  const meets = lead < 0
  if (meets) lead = paragraphs.slice(0, FIRST).findIndex(({ text }) => PRESIDES.test(text))
  if (lead < 0) return
  lead = belowHeadline(paragraphs, lead, context)
  let end = lead + 1
  while (!meets && end < paragraphs.length && isCaption(paragraphs[end]!)) end++
  const captions = paragraphs.splice(lead + 1, end - lead - 1)
  const { text } = tree.source
  const behind = paragraphs.splice(lead + 1)
  const shows = (one: Paragraph, index: number) =>
    isPictured(one, text) || isTwice(one, behind[index - 1]) || isTwice(one, behind[index + 1])
  const pictured = new Set(behind.filter(shows))
  for (const one of behind) if (!pictured.has(one)) paragraphs.push(one)
  const below = paragraphs.splice(endOfArticle(paragraphs))
  const above = paragraphs.splice(0, lead)
  for (const outside of [above, captions, pictured, below]) {
    for (const { whole } of outside) tree.loose.children.push(new Loose(tree.source, whole, 'chrome'))
  }
  context.opening = captions.map(({ passage }) => passage)
  const told = paragraphs[0]
  if ((meets || context.opening.length === 0) && told && PRESIDES.test(told.text))
    context.opening.unshift(told.passage)
}

/** Where the lines begin behind the last sentence that are no part of the article. */
function endOfArticle(paragraphs: readonly Paragraph[]): number {
  const last = paragraphs.findLastIndex(({ text }) => ENDED.test(text))
  const below = paragraphs.slice(last + 1)
  const ends = last >= 0 && SENTENCE.test(paragraphs[last]!.text) && below.length <= MOST_BELOW
  return ends && below.every(isBelow) ? last + 1 : paragraphs.length
}

const isBelow = ({ text, marker }: Paragraph): boolean => marker === null && BELOW.test(text)

function isCaption({ text, marker }: Paragraph): boolean {
  return marker === null && text.length < CAPTION_LENGTH && CAPTION.test(text) && !ASKS.test(text)
}

const isPictured = ({ text, marker, whole }: Paragraph, source: string): boolean =>
  marker === null &&
  text.length < CAPTION_LENGTH &&
  (PICTURED.test(text) ||
    matchesAt(CREDIT, source, whole.at(-1)!.end) ||
    (CAPTION.test(text) && (VIEW.test(text) || (!ENDED.test(text) && DOES.test(text)))))

/** A portal prints a caption below the picture and below the article's first lines. */
const isTwice = ({ text, marker }: Paragraph, beside: Paragraph | undefined): boolean =>
  marker === null && beside?.text === text && text.length < CAPTION_LENGTH

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
