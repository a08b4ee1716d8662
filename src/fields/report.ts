/**
 * An article about a notice: what it says of that notice becomes the header.
 *
 *     "Ngày 12/7/2021, Ban Thường vụ Tỉnh ủy … ban hành Kết luận số 98-KL/TU về phòng, chống dịch …"
 *     "Đồng chí …, Bí thư Tỉnh ủy kết luận tại hội nghị trực tuyến công tác …"   (a caption)
 */
import { Loose, type NoticeTree, type Paragraph } from '../blocks/tree.js'
import { CHAIRING } from '../vocabulary/chair-words.js'
import { MEETING_HEADS, MEETING_NOUNS } from '../vocabulary/meeting-words.js'
import { anyOf } from '../language/phrases/any-of.js'
import type { Context } from './context.js'
import { belowChrome, endOfArticle, publishedIn } from './report/around.js'
import { readLead, readUnnumberedLead } from './report/lead.js'
import { ENDED, isCaption, isPictured, isTwice } from './report/pictures.js'

const MEETING = `(?:${anyOf(MEETING_HEADS)})[ .,;]`
/** `Ngày 17/7/2017, Chủ tịch UBND tỉnh` **đã chủ trì buổi làm việc** `… kết luận tại Thông báo số 147/TB-UBND`; `đồng chí Lê Văn An, Bí thư Tỉnh ủy` **có buổi làm việc** `với …`, **đi kiểm tra** `…`, `vừa` **có kết luận tại cuộc họp** `…`; **Kết luận tại cuộc họp** `…`. */
const PRESIDES = new RegExp(
  [
    `(?:${anyOf(CHAIRING)}) ${MEETING}`,
    `dưới sự (?:${anyOf(CHAIRING)}) của `,
    `, [^.;:]{3,160} có (?:${anyOf(MEETING_NOUNS)})[ .,;]`,
    `, [^.;:]{3,160} (?:đi|đến|trực tiếp) (?:kiểm tra|khảo sát|thị sát) `,
    ` có kết luận (?:tại )?${MEETING}`,
    `^(?:\\([^()]{2,40}\\) ?[-–] ?)?kết luận (?:tại )?${MEETING}`,
  ].join('|'),
  'i',
)
/** An article mentions the meeting in one of its first so many sentences. */
const FIRST = 4

export function fillReport(tree: NoticeTree, context: Context): void {
  if (context.draft.kind === 'report') readArticle(tree, context)
  else if (!context.number) readIntroduction(tree, context)
}

/** `Báo Hòa An` **trân trọng giới thiệu toàn văn** `Thông báo:` */
const INTRODUCES = /(?:giới thiệu|đăng|đăng tải|đưa|nội dung) (?:toàn văn|nguyên văn)/

/** `Tỉnh ủy vừa ban hành Thông báo số 561-TB/TU, … giới thiệu toàn văn:`, above a notice without its head. */
function readIntroduction(tree: NoticeTree, context: Context): void {
  const { children } = tree.body
  const lead = children.slice(0, FIRST).findIndex(({ text }) => INTRODUCES.test(text))
  if (lead < 0 || !readLead(children[lead]!.passage, context)) return
  setAside(tree, children.splice(0, lead))
}

function setAside({ source, loose }: NoticeTree, paragraphs: Iterable<Paragraph>): void {
  for (const { whole } of paragraphs) loose.children.push(new Loose(source, whole, 'chrome'))
}

function readArticle(tree: NoticeTree, context: Context): void {
  const paragraphs = tree.body.children
  context.published = publishedIn(tree)
  let lead = paragraphs.findIndex((paragraph) => readLead(paragraph.passage, context))
  if (lead < 0) lead = paragraphs.findIndex((paragraph) => readUnnumberedLead(paragraph.passage, context))
  const meets = lead < 0
  if (meets) lead = meetingTold(paragraphs)
  if (lead < 0) lead = belowChrome(tree)
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
  for (const outside of [above, captions, pictured, below]) setAside(tree, outside)
  context.opening = captions.map(({ passage }) => passage)
  const told = paragraphs[0]
  if ((meets || context.opening.length === 0) && told && PRESIDES.test(told.text))
    context.opening.unshift(told.passage)
}

/** The paragraph about the meeting among the first sentences; a headline if no sentence is. */
function meetingTold(paragraphs: readonly Paragraph[]): number {
  let sentences = 0
  let headline = -1
  for (const [index, { text }] of paragraphs.entries()) {
    const ended = ENDED.test(text)
    if (PRESIDES.test(text)) {
      if (ended) return index
      if (headline < 0) headline = index
    }
    if (ended && ++sentences === FIRST) break
  }
  return headline
}

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
