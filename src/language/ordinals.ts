import { ORDINALS } from '../vocabulary/ordinals.js'

/** The place that `Thứ hai` and `Hai là` have in their list: 2; 0 of all else. */
export function ordinalInWords(number: string): number {
  const words = number.split(' ')
  return ORDINALS.findIndex((forms) => forms.some((form) => words.includes(form))) + 1
}
