/** `Công an` **tỉnh**, `UBND` **huyện Phú Vang**, `chi bộ` **thôn, khu phố**. */
import { readUnits, villagesEnd } from '../units.js'
import { phraseSet } from '../phrases.js'
import { headNext, take, type Cursor, type Step } from './cursor.js'

export const level: Step = (cursor) => {
  if (headNext(cursor)?.kind !== 'unit') {
    const end = village(cursor)
    return end < 0 ? null : take(cursor, end)
  }
  const units = readUnits(cursor.line, cursor.next)!
  cursor.shared ||= !units.placed
  cursor.closed = true
  return take(cursor, units.end)
}

const WORKPLACES = phraseSet(['doanh nghiệp'])

/** The villages or workplaces right behind the head, whose numbers or names follow: `chi bộ` **doanh nghiệp**. */
function village({ line, at, end, next }: Cursor): number {
  if (end !== at) return -1
  const villages = villagesEnd(line, next)
  return villages < 0 ? (WORKPLACES.at(line, next)?.end ?? -1) : villages
}
