/** `UBND`**: huyện Phú Hòa, thành phố Tuy Hòa**. */
import { readUnits } from '../units.js'
import { headOf, take, type Step } from './cursor.js'

export const listed: Step = (cursor) => {
  const { line, end } = cursor
  if (!line.text.startsWith(': ', end) || !/ubnd$|ủy ban nhân dân$/.test(headOf(cursor))) return null
  const units = readUnits(line, end + 2)
  if (!units?.placed) return false
  cursor.closed = true
  return take(cursor, units.end)
}
