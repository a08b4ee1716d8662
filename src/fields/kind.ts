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
  if (header.type) return NOTICE_TYPE.test(bare(header.type.value)) ? 'notice' : 'document'
  const code = context.number?.typeCode
  if (code === 'TB' || code === 'KL' || code === 'TBKL') return 'notice'
  if (header.number ?? header.motto[0] ?? header.addressees[0]) return 'document'
  if (header.subject && NOTICE_TYPE.test(bare(header.subject.value))) return 'notice'
  return hasFormOfNotice(tree) ? 'notice' : 'report'
}

/** Without a head, the opener of the conclusions or their numbers tell a notice, with the recipients or the closing. */
function hasFormOfNotice({ body, foot }: NoticeTree): boolean {
  const paragraphs = body.children
  const closed = paragraphs.length > 0 && isInSetWords(paragraphs.at(-1)!.bare)
  if (!closed && foot.children.length === 0) return false
  return (closed && paragraphs[0]!.marker !== null) || paragraphs.some(({ bare }) => isOpener(bare))
}
