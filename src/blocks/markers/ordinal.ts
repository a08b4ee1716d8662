/** The place of a marker in its list: 2 of `2.`, `II.`, `b)`, `1.2.` and `Thứ hai,`. */
import { countedIn } from '../../language/digits.js'
import { ordinalInWords } from '../../language/ordinals.js'
import { romanValue } from '../../language/roman.js'
import { ALPHABET } from '../../vocabulary/ordinals.js'
import type { Marker } from './marker.js'

export function ordinalOf({ kind, number }: Marker): number {
  if (number === null) return 0
  if (kind === 'roman') return romanValue(number)
  if (kind === 'letter' || kind === 'capital') return ALPHABET.indexOf(number.toLowerCase()) + 1
  if (kind === 'ordinal') return ordinalInWords(number)
  return Number(countedIn(number).slice(number.lastIndexOf('.') + 1))
}
