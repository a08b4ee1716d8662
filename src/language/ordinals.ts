import { BEFORE_LA, BEHIND_THU } from '../vocabulary/ordinals.js'

/** The place that `Thứ hai` and `Hai là` have in their list: 2; 0 of all else. */
export function ordinalInWords(number: string): number {
  const words = number.split(' ')
  return BEHIND_THU.findIndex((word, at) => words.includes(word) || words.includes(BEFORE_LA[at]!)) + 1
}
