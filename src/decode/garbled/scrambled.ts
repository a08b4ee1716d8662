import { isToned } from '../suspicious.js'

const several = 10
/** If there are more characters of text per pair, they are slips. */
const span = 300

/**
 * Offset of the first pair of letters that both have a tone, which no syllable has (`KẾT LỦẬN`, `ngàỷ`): some copies are
 * scrambled so that they cannot be searched. -1 if there are too few.
 *
 * @param pairs how many the text has
 */
export function findScrambled(text: string, pairs: number): number {
  if (pairs < several || pairs * span < text.length) return -1
  for (let at = 1; at < text.length; at++)
    if (isToned(text.charCodeAt(at - 1)) && isToned(text.charCodeAt(at))) return at - 1
  return -1
}
