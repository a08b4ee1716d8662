/** Whether what stands behind a word may be a time, by its first letters: `trong` **tháng 9**, `trong công tác`. */
import { Beginnings } from '../phrases/beginnings.js'
import { CodeSet } from '../code-set.js'
import { isDigit } from '../digits.js'
import { SPACE } from '../punctuation.js'
import { PERIOD_WORDS } from '../../vocabulary/deadline-triggers.js'

/** Letters that a scan puts for digits. */
const MISREAD = new CodeSet('oli')

/** Whether a number may begin at `at`, misread letters in it or not. */
export function mayCount(codes: Uint16Array, at: number): boolean {
  const code = codes[at]!
  return isDigit(code) || (MISREAD.has(code) && (isDigit(codes[at + 1]!) || MISREAD.has(codes[at + 1]!)))
}

/** Whether a period may begin at a place, or one of the words that lead to it. */
export function mayStandBehind(words: readonly string[]): (codes: Uint16Array, at: number) => boolean {
  const begins = new Beginnings([...PERIOD_WORDS, ...words])
  return (codes, at) => mayCount(codes, at) || codes[at] === SPACE || begins.mayStand(codes, at)
}
