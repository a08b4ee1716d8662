/** Whether the word that ends at `at` is the first half of a compound. */
import { ONE_SYLLABLE_NAMES } from '../../../vocabulary/body-names.js'
import { bare } from '../../letters.js'
import { comparable, isCapital, type Line } from '../line.js'

const oneSyllable = new Set(ONE_SYLLABLE_NAMES.map(comparable))
const SYLLABLE = /^[^aăâeêioôơuưy\d]*[aăâeêioôơuưy]+[^aăâeêioôơuưy\d]*$/

export function isHalf({ text, low }: Line, at: number): boolean {
  const word = low.slice(low.lastIndexOf(' ', at - 1) + 1, at)
  if (word.length > 7 || oneSyllable.has(word) || isCapital(text, at - 1)) return false
  return SYLLABLE.test(bare(word))
}
