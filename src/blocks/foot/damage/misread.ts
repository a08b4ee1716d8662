/**
 * A label that a scan made unreadable, beside the authority and above the list.
 *
 *     "tem EU |KT. GIÁM ĐỐC"  /  "- BHXH Việt Nam (để b/c);"        "Di H0) VỀ TỦ |TL. TRƯỞNG BAN"
 */
import { latin } from '../../../language/latin.js'
import { nameOfSigner } from '../../../language/persons.js'
import type { Source } from '../../tree.js'
import { isEntry } from '../entries.js'
import { isSigning, recipientsLabelLength } from '../words.js'

const BESIDE = latin(
  /^[^\n]{2,24}?\s+(?=(?:(?:TM|KT|TL|TUQ)[./] ?|[TK]\/[TLM][. ]{1,2})\p{Lu}{2}[\p{Lu} ,-]{2,80}$)/u,
)
/** The end of the letters of an authority. */
const SIGNED = /[MTLQ][./]/
/** No such line is longer. */
const LENGTH = 110
/** The list begins within so many lines below. */
const NEAR = 4

/** Length of the unreadable label before the authority in the line at `index`; 0 if it is not such a line. */
export function misreadLabel({ text, bare, lines }: Source, index: number): number {
  const { first, last } = lines[index]!
  if (last - first > LENGTH) return 0
  const slice = text.slice(first, last)
  const found = SIGNED.test(slice) ? BESIDE.exec(slice)?.[0] : undefined
  if (!found) return 0
  const noise = found.trimEnd()
  // "Nơi nhận:          KT. GIÁM ĐỐC" is not one; "Nơi nhận: _ Ti KT. GIÁM ĐỐC" is.
  if (noise.length === labelLength(bare, first) || !isNoise(noise)) return 0
  const below = lines.slice(index + 1, index + 1 + NEAR)
  return below.some((line) => isEntry(text.slice(line.first, line.last))) ? found.length : 0
}

const LABEL_LENGTH = 40
const labelLength = (bare: string, at: number): number =>
  recipientsLabelLength(bare.slice(at, at + LABEL_LENGTH))

/** Not a name or a post of another signer: `Lê Văn An`, `GIÁM ĐỐC`. */
export const isNoise = (text: string): boolean =>
  !isSigning(text) && !isEntry(text) && nameOfSigner(text) === null
