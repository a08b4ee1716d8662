/** `Quảng Ngãi,` / `ngày 08 tháng 01 năm 2025`: a place on the line above its date. */
import { latin } from '../../../language/latin.js'
import type { Source } from '../../tree.js'
import type { Piece } from '../pieces.js'
import { spanOf, textOf } from './span.js'

/** The first words of a place, alone in their cell. */
const PLACE = latin(/^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?,?$/u)

export function joinPlaces(source: Source, pieces: Piece[]): void {
  for (let index = pieces.length - 1; index > 0; index--) {
    const date = pieces[index]!
    const place = pieces[index - 1]!
    if (date.role !== 'date' || place.role !== 'other' || date.line - place.line !== 1) continue
    if (PLACE.test(textOf(source, place.range)))
      pieces.splice(index - 1, 2, { ...date, range: spanOf(place, date) })
  }
}
