/** `Công an` **tỉnh**, `UBND` **huyện Phú Vang**, `chi bộ` **thôn, khu phố**. */
import { readUnits, villagesEnd } from '../units.js'
import { headNext, take, type Cursor, type Step } from './cursor.js'

export const level: Step = (cursor) => {
  if (headNext(cursor)?.kind !== 'unit') return village(cursor)
  const units = readUnits(cursor.line, cursor.next)!
  cursor.shared ||= !units.placed
  cursor.closed = true
  return take(cursor, units.end)
}

/** The villages right behind the head, whose numbers or names follow. */
function village(cursor: Cursor): true | null {
  const end = cursor.end === cursor.at ? villagesEnd(cursor.line, cursor.next) : -1
  return end < 0 ? null : take(cursor, end)
}
