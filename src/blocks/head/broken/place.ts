/** `Quảng Ngãi,` / `ngày 08 tháng 01 năm` / `2025`: a place on the line above its date, a year below it. */
import { latin } from '../../../language/latin.js'
import { bare } from '../../../language/letters.js'
import type { Source } from '../../tree.js'
import { isKnownPlace } from '../anchors/place.js'
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
const CITY = /^t[px]\.? ?/
const YEAR = /^(?:19|20)\d{2}$/

export function joinPlaces(source: Source, pieces: Piece[]): void {
  for (let index = pieces.length - 1; index > 0; index--) {
    const date = pieces[index]!
    const place = pieces[index - 1]!
    if (date.role !== 'date' || place.role !== 'other' || date.line - place.line !== 1) continue
    const name = textOf(source, place.range)
    const own = textOf(source, date.range)
    if (WHOLE.test(name) ? DAY.test(own) : BEGUN.test(name) && goesOnPlace(name, own))
      pieces.splice(index - 1, 2, { ...date, range: spanOf(place, date) })
  }
}

/**
 * `TP. Hồ` / **Chí Minh, ngày …**: a place known whole, or a word that is none by itself; not the end of a subject,
 * `… trên địa bàn tỉnh` / `Trà Vinh` / **Hà Nội, ngày …**.
 */
function goesOnPlace(begun: string, date: string): boolean {
  const comma = date.indexOf(',')
  const rest = bare(date.slice(0, Math.max(comma, 0)).trim())
  if (isKnownPlace(rest)) return false
  return !rest.includes(' ') || isKnownPlace(`${bare(begun).replace(CITY, '')} ${rest}`)
}

/** Puts a date together with the year below it, in place; where a letter's subject stands beside that, both are parts of the date. */
export function joinYears(source: Source, pieces: Piece[]): void {
  joinApart(source, pieces)
  for (let index = pieces.length - 2; index >= 0; index--) {
    const date = pieces[index]!
    const year = pieces[index + 1]!
    if (date.role !== 'date' || year.role !== 'other' || year.line - date.line !== 1) continue
    if (OPEN_DATE.test(textOf(source, date.range)) && YEAR.test(textOf(source, year.range)))
      pieces.splice(index, 2, { ...date, range: spanOf(date, year) })
  }
}

/** `Phú Mỹ, ngày 20 tháng 5` / `V/v …        năm 2022` */
function joinApart(source: Source, pieces: readonly Piece[]): void {
  const begun = pieces.find(({ role, range }) => role === 'other' && beginsDate(textOf(source, range)))
  const rest =
    begun && pieces.find(({ line, range }) => line === begun.line + 1 && isRestOfDate(textOf(source, range)))
  if (!begun || !rest) return
  begun.role = 'date'
  rest.role = 'date'
}
const beginsDate = (text: string): boolean => text.includes(', ngày ') && BEGUN_DATE.test(text)
const BEGUN_DATE = latin(/^\p{Lu}[^,]{1,40}, ngày \d{1,2}(?: tháng(?: \d{1,2})?)?$/u)
const REST_OF_DATE = /^(?:(?:tháng )?\d{1,2} )?năm (?:19|20)\d\d$/

/** `năm 2022`, `tháng 5 năm 2022`: what stands below a date that its column broke. */
export const isRestOfDate = (text: string): boolean => REST_OF_DATE.test(text)
