/** The place of a marker in its list: 2 of `2.`, `II.`, `b)`, `1.2.` and `Thứ hai,`. */
import { romanValue } from '../language/roman.js'
import { ORDINALS } from '../vocabulary/ordinals.js'
import type { Marker } from './markers.js'

const LETTERS = 'abcdđeghiklmnopqrstuvxy'

export function ordinalOf({ kind, number }: Marker): number {
  if (number === null) return 0
  if (kind === 'roman') return romanValue(number)
  if (kind === 'letter' || kind === 'capital') return LETTERS.indexOf(number.toLowerCase()) + 1
  if (kind === 'ordinal')
    return ORDINALS.findIndex((words) => words.some((word) => number.includes(word))) + 1
  return Number(number.slice(number.lastIndexOf('.') + 1))
}
