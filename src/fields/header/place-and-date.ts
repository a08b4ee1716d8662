/** `Hà Nam, ngày 06 tháng 7 năm 2022`: the place and the day of issue. */
import { isRestOfDate } from '../../blocks/head/broken/place.js'
import type { HeadCell } from '../../blocks/tree.js'
import { findDates } from '../../language/dates.js'
import { withDigits } from '../../language/digits.js'
import type { Context } from '../context.js'
import { joined } from '../joined.js'

/** Up to the date; the passage is folded, so one space is all there is. */
const STOPPED = /\s?\.\s*$/
const PLACE_DATE = /^([^,]{0,80})(?:,[^,]{0,30})?,? ?ng[àaảãá]y(?![a-zà-ỹ])/i
/** Of a day written by hand a scan may leave one digit: `ngày ⁄5 tháng 3`. */
const LEGIBLE = /(?:ng[àaảãá]y[,.: ]{0,3}|^)[\dol]/i
/** `ngày 1 5 tháng 3 năm 202 4`: between digits that HTML or a page set apart. */
const SET_APART = /(?<=\d) (?=\d)/g

export function readPlaceAndDate(cells: readonly HeadCell[], context: Context, source: string): void {
  const { header } = context.draft
  let passage = cells[0]?.passage
  for (const [index, cell] of cells.entries()) {
    // "Hà Nam. ngày …": a scan puts a stop for the comma.
    const told = PLACE_DATE.exec(cell.text)?.[1]
    const place = told?.includes('.') ? told.replace(STOPPED, '') : told
    // The day of a draft stands without a place.
    if (!place?.trim()) continue
    const rest = cells[index + 1]
    passage = rest && isRestOfDate(rest.text) ? joined([cell, rest], source) : cell.passage
    header.place = passage.span(0, place.length)
    break
  }
  if (!passage || !LEGIBLE.test(passage.text)) return
  const text = passage.text.replace(SET_APART, '')
  const date = findDates(withDigits(text))[0]
  if (!date) return
  const end = date.end + passage.text.length - text.length
  if (!date.valid) context.report('date-invalid', passage.span(date.start, end))
  else if (date.iso) header.date = passage.span(date.start, end, date.iso)
}
