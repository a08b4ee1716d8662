/** `Quảng Ngãi,` / `ngày 08 tháng 01 năm` / `2025`: a place on the line above its date, a year below it. */
import { latin } from '../../../language/latin.js'
import type { Source } from '../../tree.js'
import type { Piece } from '../pieces.js'
import { spanOf, textOf } from './span.js'

/** The first words of a place, alone in their cell: `Hà`, `TP. Hồ Chí`, `Bà Rịa - Vũng`. */
const BEGUN = latin(
  /^(?:T[PXpx]\.? ?|Thành phố |Thị xã )?\p{Lu}\p{Ll}+(?:(?: | ?[-–] ?)\p{Lu}\p{Ll}+){0,3}$/u,
)
/** A whole place, with the comma behind it: `TP. Hồ Chí Minh,`. */
const WHOLE = latin(/^(?:TP\.? ?|TX\.? ?)?\p{Lu}\p{Ll}+(?:[ -]\p{L}\p{Ll}+){0,4},$/u)
const DAY = /^ngày /i
const OPEN_DATE = /n[ăa]m\s*$/i
const YEAR = /^(?:19|20)\d{2}$/

export function joinPlaces(source: Source, pieces: Piece[]): void {
  for (let index = pieces.length - 1; index > 0; index--) {
    const date = pieces[index]!
    const place = pieces[index - 1]!
    if (date.role !== 'date' || place.role !== 'other' || date.line - place.line !== 1) continue
    const name = textOf(source, place.range)
    if (WHOLE.test(name) ? DAY.test(textOf(source, date.range)) : BEGUN.test(name))
      pieces.splice(index - 1, 2, { ...date, range: spanOf(place, date) })
  }
}

/** Puts a date together with the year below it, in place. */
export function joinYears(source: Source, pieces: Piece[]): void {
  for (let index = pieces.length - 2; index >= 0; index--) {
    const date = pieces[index]!
    const year = pieces[index + 1]!
    if (date.role !== 'date' || year.role !== 'other' || year.line - date.line !== 1) continue
    if (OPEN_DATE.test(textOf(source, date.range)) && YEAR.test(textOf(source, year.range)))
      pieces.splice(index, 2, { ...date, range: spanOf(date, year) })
  }
}
