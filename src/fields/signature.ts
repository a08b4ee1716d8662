/**
 * Foot cells → `signature`: authority, post, name.
 *
 *     "TL. CHỦ TỊCH" / "KT. CHÁNH VĂN PHÒNG" / "PHÓ CHÁNH VĂN PHÒNG" / "(Đã ký)" / "Nguyễn Ngọc Nam"
 *     "KT. THỦ TƯỚNG PHÓ THỦ TƯỚNG Trần Văn Lộc"
 */
import type { NoticeTree } from '../blocks/tree.js'
import { isPersonName } from '../language/persons.js'
import type { Context } from './context.js'
import type { SignatureDraft } from './draft.js'
import { columnsOf } from './signature/columns.js'
import { putIssuerFirst } from './signature/order.js'
import { readStream } from './signature/stream.js'

export function fillSignature(tree: NoticeTree, context: Context): void {
  const cells = tree.foot.children.filter((cell) => cell.role === 'signature')
  const streams = columnsOf(cells).map((column) => readStream(column, tree.source.text))
  const signatures = streams.length > 1 ? streams.flat() : streams[0]!
  const { draft } = context
  for (const { name, position, authority } of signatures) {
    if (name && !isPersonName(name.value)) context.doubt(name, 'signer-unusual-name')
    else if (!position && !authority.some(isActing)) context.doubt(name, 'signature-without-authority')
  }
  if (signatures.length > 1) putIssuerFirst(signatures, draft.header.issuer.name?.value ?? '')
  const [first, ...others] = signatures
  draft.signature = first ?? null
  draft.coSignatures = others
}

/** `Q. GIÁM ĐỐC`: what they act as is their post. */
const isActing = ({ capacity }: SignatureDraft['authority'][number]): boolean => capacity === 'Q'
