/** Whether a printed number follows the one before it: 1, 2 · I, II · a, b, c, d, đ, e · i, ii · 3.1, 3.2. */

import { countedIn, isDigit } from '../../language/digits.js'
import { ordinalInWords } from '../../language/ordinals.js'
import { romanValue } from '../../language/roman.js'
import { ALPHABET } from '../../vocabulary/ordinals.js'

const LETTERS = [...ALPHABET]
const LATIN = [...'abcdefghijklmnopqrstuvwxyz']

/** The places of a number in every way of counting it may belong to. */
export function placesOf(printed: string): readonly number[] {
  const own = OF_LETTERS.get(printed)
  if (own) return own
  const number = figuresStart(printed) === 0 ? printed : countedIn(printed)
  const figures = figuresStart(number)
  return figures < number.length ? [Number(number.slice(figures))] : placesOfLetters(number)
}

/** Where its trailing digits begin. */
function figuresStart(number: string): number {
  let digits = number.length
  while (digits > 0 && isDigit(number.charCodeAt(digits - 1))) digits--
  return digits
}

function placesOfLetters(number: string): readonly number[] {
  const roman = romanValue(number)
  if (roman > 0) return [roman]
  const small = number.toLowerCase()
  const letters = [LETTERS.indexOf(small), LATIN.indexOf(small)].filter((at) => at >= 0).map((at) => at + 1)
  const numeral = romanValue(number.toUpperCase())
  if (numeral > 0) letters.push(numeral)
  if (letters.length > 0) return letters
  const ordinal = ordinalInWords(number)
  return ordinal > 0 ? [ordinal] : []
}

/** The places of the commonest letters. */
const OF_LETTERS = new Map([...LETTERS, ...'IVX'].map((letter) => [letter, placesOfLetters(letter)]))

/** Whether a number follows the one before, or is a first one if there is none; both as places. */
export function follows(before: readonly number[] | undefined, here: readonly number[]): boolean {
  if (here.length === 0) return true
  if (before === undefined) return here.includes(1)
  return before.length === 0 || here.some((place) => before.includes(place - 1))
}

/** Whether it is the same number again, or an earlier one. */
export function isRepeat(before: readonly number[], here: readonly number[]): boolean {
  return here.length > 0 && before.length > 0 && here[0]! <= before[0]!
}
