/** `Công an` **tỉnh**, `UBND` **huyện Phú Vang**. */
import { readUnits } from '../units.js'
import { headNext, take, type Step } from './cursor.js'

export const level: Step = (cursor) => {
  if (headNext(cursor)?.kind !== 'unit') return null
  const units = readUnits(cursor.line, cursor.next)!
  cursor.shared ||= !units.placed
  cursor.closed = true
  return take(cursor, units.end)
}
