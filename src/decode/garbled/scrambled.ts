import { isToned } from '../suspicious.js'

const several = 10
/** Characters to each such pair beyond which they are slips. */
const span = 300

/**
 * Offset of the first of several pairs of letters that both have a tone, as no syllable has (`KẾT LỦẬN`, `ngàỷ`): copies
 * made so that none can be found by its words; -1 where there are none.
 * @param pairs how many of them the text has
 */
export function findScrambled(text: string, pairs: number): number {
  if (pairs < several || pairs * span < text.length) return -1
  for (let at = 1; at < text.length; at++)
    if (isToned(text.charCodeAt(at - 1)) && isToned(text.charCodeAt(at))) return at - 1
  return -1
}
