/**
 * Who decides, between the subject of a decision and its grounds.
 *
 *     "QUYẾT ĐỊNH" / "Ban hành Quy chế …" / "BỘ TRƯỞNG BỘ CÔNG THƯƠNG" / "Căn cứ Luật …"
 */
import { isCapitals } from '../../../language/letters.js'
import { leadLength } from '../../emphasis.js'
import { isPost } from '../../foot/words.js'
import { plainOf } from '../../plain.js'
import type { Source } from '../../tree.js'
import type { Piece } from '../pieces.js'
import { GROUNDS, isIssuer, isResolvingType, OPEN_END } from '../words.js'

/** Whether the type names who decides below its subject: `QUYẾT ĐỊNH`. */
export function isResolving(source: Source, type: Piece | null): boolean {
  return type !== null && isResolvingType(plainOf(source, type.range))
}

/** `KHÓA IX, KỲ HỌP THỨ 12`, `NƯỚC CỘNG HÒA …`, below the council that resolves. */
const SESSION = /^[*_(\s]*(?:khoa|nhiem ky|ky hop|phien hop|nuoc cong hoa)(?![a-z])/
const LONGEST_BEGINNING = 40

/** `BỘ TRƯỞNG BỘ CÔNG THƯƠNG` / `Căn cứ Luật …`: who decides, in capitals right above the grounds. */
export function namesWhoDecides(
  { bare, lines }: Source,
  index: number,
  slice: string,
  previous: string,
): boolean {
  if (!isCapitals(slice) || OPEN_END.test(previous)) return false
  const { first, last } = lines[index]!
  if (!isPost(slice) && !isIssuer(bare.slice(first + leadLength(slice), last))) return false
  for (let below = index + 1; below < lines.length; below++) {
    const next = lines[below]!
    if (next.blank) continue
    const words = bare.slice(next.first, Math.min(next.last, next.first + LONGEST_BEGINNING))
    if (!SESSION.test(words)) return GROUNDS.test(words)
  }
  return false
}
