/** `Công an` **tỉnh**, `UBND` **huyện Phú Vang**, `chi bộ` **thôn, khu phố**. */
import { isCapital } from '../line.js'
import { capitalRun, readUnits, villagesEnd } from '../units.js'
import { phraseSet } from '../phrases.js'
import { headNext, take, type Cursor, type Step } from './cursor.js'

export const level: Step = (cursor) => {
  if (headNext(cursor)?.kind !== 'unit') {
    const end = isWard(cursor) ? capitalRun(cursor.line, cursor.next + WARD.length) : village(cursor)
    return end < 0 ? null : take(cursor, end)
  }
  const units = readUnits(cursor.line, cursor.next)!
  cursor.shared ||= !units.placed
  cursor.closed = true
  return take(cursor, units.end)
}

const WARD = 'p. '

/** `UBND` **P. Hòa Khánh**: behind a name by itself these letters stand for no division. */
const isWard = ({ line, kind, at, end, next }: Cursor): boolean =>
  kind === 'organisation' &&
  end === at &&
  line.low.startsWith(WARD, next) &&
  isCapital(line.text, next + WARD.length)

const WORKPLACES = phraseSet(['doanh nghiệp'])

/** The villages or workplaces right behind the head, whose numbers or names follow: `chi bộ` **doanh nghiệp**. */
function village({ line, at, end, next }: Cursor): number {
  if (end !== at) return -1
  const villages = villagesEnd(line, next)
  return villages < 0 ? (WORKPLACES.at(line, next)?.end ?? -1) : villages
}
