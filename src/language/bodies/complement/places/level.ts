/** `Công an` **tỉnh**, `UBND` **huyện Phú Vang**, `chi bộ` **thôn, khu phố**. */
import { isCapital } from '../../../comparable.js'
import { capitalRun, readUnits, villagesEnd } from '../../units.js'
import { phraseSet } from '../../../phrases.js'
import { close, headNext, headOf, take, type Cursor, type Step } from '../cursor.js'

export const level: Step = (cursor) => {
  if (headNext(cursor)?.kind !== 'unit') {
    const end = isWard(cursor) ? capitalRun(cursor.line, cursor.next + WARD.length) : village(cursor)
    return end < 0 ? null : take(cursor, end)
  }
  const units = readUnits(cursor.line, cursor.next)!
  cursor.shared ||= !units.placed
  return close(cursor, units.end)
}

const WARD = 'p. '

/** `UBND` **P. Hòa Khánh**: right after such a head these letters do not mean a division. */
const isWard = ({ line, kind, at, end, next }: Cursor): boolean =>
  kind === 'organisation' &&
  end === at &&
  line.low.startsWith(WARD, next) &&
  isCapital(line.text, next + WARD.length)

const WORKPLACES = phraseSet(['doanh nghiệp'])

/** The villages or workplaces right after the head, whose numbers or names follow: `chi bộ` **doanh nghiệp**. */
function village({ line, at, end, next }: Cursor): number {
  if (end !== at) return -1
  const villages = villagesEnd(line, next)
  return villages < 0 ? (WORKPLACES.at(line, next)?.end ?? -1) : villages
}

/** `UBND`**: huyện Phú Hòa, thành phố Tuy Hòa**. */
export const listed: Step = (cursor) => {
  const { line, end } = cursor
  if (!line.text.startsWith(': ', end) || !/ubnd$|ủy ban nhân dân$/.test(headOf(cursor))) return null
  const units = readUnits(line, end + 2)
  return units?.placed ? close(cursor, units.end) : false
}
