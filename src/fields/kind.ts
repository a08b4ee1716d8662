/**
 * What kind of text this is: a notice or conclusion itself, another official document, or an
 * article that reports on one.
 */
import type { NoticeTree } from '../blocks/tree.js'
import { bare } from '../language/letters.js'
import type { Context } from './context.js'
import { isOpener } from './conclusions/opener.js'

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
  // Without a head, the recipients and the opener of the conclusions tell a notice.
  const signed = tree.foot.children.length > 0
  return signed && tree.body.children.some((paragraph) => isOpener(paragraph.bare)) ? 'notice' : 'report'
}
