/** What tells a line of the addressees: `- Các sở, ban, ngành;`, `1. Sở Y tế;`, `Đồng kính gửi: …`. */
import { latin } from '../../../language/latin.js'
import { bare, startsCapital } from '../../../language/letters.js'
import type { Line } from '../../../lines/lines.js'
import { plainOfLine } from '../../plain.js'
import type { Source } from '../../tree.js'
import { opensText } from '../words.js'

export const BULLET = /^(?:[-–—+•]|\*\s)/
/** `1. Sở Y tế;`: right below a label alone. */
export const NUMBERED = latin(/^\d{1,2}[.)]\s(?=\p{Lu}.{0,120}[;,.]\s?$)/u)

const ALSO = /^[*_|\s]{0,9}dong\s{1,9}kinh\s{1,9}g/
/** `Đồng kính gửi: Văn phòng UBND tỉnh`: more names below the first. */
export const isAlso = (source: Source, line: Line): boolean => ALSO.test(plainOfLine(source, line))

export const isRow = (text: string, { first }: Line): boolean => text.charAt(first) === '|'

/** No name is longer. */
const LONGEST = 120
const SENTENCE = /[:!?]$/

/** `Các sở, ban, ngành;` on a line of its own. */
export function isName(text: string, { first, last }: Line): boolean {
  if (last - first > LONGEST) return false
  const slice = text.slice(first, last)
  return startsCapital(slice) && !SENTENCE.test(slice) && !opensText(bare(slice))
}

/** A name below one that a semicolon closes. */
export const isFurther = (text: string, line: Line, above: Line): boolean =>
  text.charAt(above.last - 1) === ';' && isName(text, line)
