/** `Nơi nhận: ` | `- Như trên; ` | `- Lưu: VT. ` | `TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Lê Văn An`: a foot on one line. */
import { CodeSet } from '../../language/code-set.js'
import { latin } from '../../language/latin.js'
import type { Line } from '../../lines/lines.js'
import { recipientsLabelLength } from '../foot/words.js'
import type { Source } from '../tree.js'
import { entriesOf, signersOf } from './foot.js'

export const SHORTEST_FOOT = 60
const LABEL_FIRST = new CodeSet('n*_|')
const NAME_LAST = latin(
  /(?:[\p{Lu})]|đã ký|Đã ký)[*_]{0,3} [*_]{0,3}\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,4}[*_]*$/u,
)

/** The list is closed before the post, whose name stands below. */
const ARCHIVED = /(?<![a-z])luu ?:/

/** Offsets at which its entries and who signs begin; none where the line is no such foot. */
export function footLineCuts({ text, bare }: Source, { first, last }: Line): number[] {
  if (!LABEL_FIRST.has(bare.charCodeAt(first))) return []
  const label = recipientsLabelLength(bare.slice(first, last))
  if (label === 0) return []
  const slice = text.slice(first, last)
  const signers = signersOf(slice, label)
  const [signer] = signers
  if (signer === undefined) return []
  if (!NAME_LAST.test(slice) && !ARCHIVED.test(bare.slice(first + label, first + signer))) return []
  const entries = entriesOf(slice, label).filter((cut) => cut < signer)
  return [...entries, ...signers].map((cut) => first + cut)
}
