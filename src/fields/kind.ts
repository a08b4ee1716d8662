/**
 * What kind of text this is: a notice or conclusion itself, another official document, or an
 * article that reports on one.
 */
import type { NoticeTree } from '../blocks/tree.js'
import { bare } from '../language/letters.js'
import type { Context } from './context.js'
import { isOpener } from './conclusions/opener.js'
import { isInSetWords } from './conclusions/words.js'

const NOTICE_TYPE = /^(?:thong ba[o0]|ket luan)/

export function fillKind(tree: NoticeTree, context: Context): void {
  context.draft.kind = kindOf(tree, context)
}

function kindOf(tree: NoticeTree, context: Context): 'notice' | 'document' | 'report' {
  const { header } = context.draft
  if (isHeadline(tree, context)) return 'report'
  if (header.type) return NOTICE_TYPE.test(bare(header.type.value)) ? 'notice' : 'document'
  const code = context.number?.typeCode
  if (code === 'TB' || code === 'KL' || code === 'TBKL') return 'notice'
  if (header.number ?? header.motto[0] ?? header.addressees[0]) return 'document'
  if (header.subject && NOTICE_TYPE.test(bare(header.subject.value))) return 'notice'
  return hasFormOfNotice(tree) ? 'notice' : 'report'
}

/** `Ngày 25/8/2023, Văn phòng UBND huyện` **ban hành Thông báo số** `118/TB-VP về kết luận …` */
const ISSUES = /(?:ban hanh|phat hanh|(?:vua|da) (?:co|ra)) (?:thong bao|ket luan) so \d/

/** One of so many paragraphs says what the article is about. */
const FIRST = 3

/** `KẾT LUẬN CỦA CHỦ TỊCH UBND HUYỆN` above a text that tells of the notice: the headline of an article. */
function isHeadline({ body, foot }: NoticeTree, { draft: { header }, number }: Context): boolean {
  if (!header.type || number || header.issuer.name || header.motto[0] || header.date) return false
  return foot.children.length === 0 && body.children.slice(0, FIRST).some(({ bare }) => ISSUES.test(bare))
}

/** Without a head: an opener or numbers of conclusions, together with recipients or a closing, make a notice. */
function hasFormOfNotice({ body, foot }: NoticeTree): boolean {
  const paragraphs = body.children
  const closed = paragraphs.length > 0 && isInSetWords(paragraphs.at(-1)!.bare)
  if (!closed && foot.children.length === 0) return false
  return (closed && paragraphs[0]!.marker !== null) || paragraphs.some(({ bare }) => isOpener(bare))
}
