/**
 * What an invitation, or minutes, list of a meeting behind the first words.
 *
 *     "Sở Tư pháp kính mời các đồng chí dự họp:" / "1. Thời gian: …" / "2. Địa điểm: …" / "3. Chủ trì: …"
 */
import { latin } from '../../language/latin.js'
import type { Passage, Span } from '../../lines/passage.js'
import type { Context } from '../context.js'
import type { ItemDraft } from '../draft.js'

export const LISTED = /^(?:thời gian|địa điểm|thành phần|chủ trì|thư ký)/i
/** What an invitation lists, too. */
const CALLED = latin(
  /^(?:nội dung[^:]{0,30}: \p{L}|(?:đến |tới )?(?:tham )?dự|vào (?:lúc|hồi)|tại:|(?:đồng chí|đ\/c|ông|bà) [^.;]{3,120} chủ trì[.;]$)/iu,
)
const LABELLED = /^(?:thời gian|địa điểm|chủ trì|vào (?:lúc|hồi)|tại:)/i
const WHEN = /^(?:thời gian|vào (?:lúc|hồi))/i
const WHERE = /^(?:tại:|(?:[^.:;]{1,20}, )?địa điểm)/i

const INVITATION = /^giấy mời/i
const MINUTES = 'Biên bản'
const CALLS =
  /mời (?!thầu|gọi|chào)|(?:tổ chức|triệu tập|dự) (?:họp|phiên họp|cuộc họp|hội nghị|buổi làm việc)(?![a-zà-ỹ])/i
const CONCLUDED = /kết luận|có ý kiến/i
const BULLET = /^[-–+*•] /

/** The passages that tell of the meeting; null where none is called for. */
export function calledFor(preamble: readonly Passage[], context: Context): Passage[] | null {
  const { header, conclusions } = context.draft
  const type = header.type?.value ?? ''
  const minutes = type === MINUTES
  const invitation = INVITATION.test(type)
  if (!minutes && !invitation && !isCall(preamble, context)) return null
  const listed = conclusions.filter(
    ({ text: { value } }) => LISTED.test(value) || (!minutes && CALLED.test(value)),
  )
  if (listed.length === 0) return null
  if (!minutes && !invitation && !(tells(WHEN, listed) && tells(WHERE, listed))) return null
  context.invites = !minutes
  // "VĂN PHÒNG CHÍNH PHỦ điện:" over "- Các Bộ: …"
  const told = preamble.filter(({ text }) => !BULLET.test(text))
  // When, where and who chairs, before who is to come.
  const items = new Set([...labelled(listed), ...withMarked(listed)])
  return told.concat(Array.from(items, ({ text }) => (text as Span).passage))
}

const tells = (label: RegExp, items: readonly ItemDraft[]): boolean =>
  items.some(({ text }) => label.test(text.value))

/** `UBND tỉnh tổ chức phiên họp …, cụ thể như sau:`, where no conclusions are told. */
function isCall(preamble: readonly Passage[], { subject }: Context): boolean {
  if (CONCLUDED.test(subject?.text ?? '') || CONCLUDED.test(preamble.at(-1)?.text ?? '')) return false
  return preamble.some(({ text }) => CALLS.test(text))
}

const labelled = (items: readonly ItemDraft[]): ItemDraft[] =>
  items.flatMap((item) => (LABELLED.test(item.text.value) ? withMarked([item]) : labelled(item.items)))

/** What stands below `- Địa điểm: Phòng họp số 2.` without a marker is no more of the list. */
const withMarked = (items: readonly ItemDraft[]): ItemDraft[] =>
  items.flatMap((item) => [
    item,
    ...withMarked(item.items.filter(({ marker }) => marker !== null || !item.text.value.endsWith('.'))),
  ])
