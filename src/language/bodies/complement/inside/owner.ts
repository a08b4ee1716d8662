/** To whom a body belongs, with nothing in between: `Vụ Pháp chế` **Bộ Tư pháp**, `các phòng chuyên môn` **Sở** `rà soát …`. */
import { OWNERS } from '../../../../vocabulary/body-names.js'
import { isCapital, type Comparable } from '../../../comparable.js'
import { phraseSet } from '../../../phrases.js'
import { close, fields, GROUPS, stops, take, type Step } from '../cursor.js'

const MINISTRY = 'Bộ '

/** `Vụ Pháp chế` **Bộ Tư pháp**. */
export const ministry: Step = (cursor) => {
  const { line, next, proper } = cursor
  if (!proper || !line.text.startsWith(MINISTRY, next)) return null
  const name = next + MINISTRY.length
  const field = isCapital(line.text, name) ? fields.at(line, name) : null
  return field && close(cursor, field.end)
}

const owners = phraseSet(OWNERS)

/** Where the owner's head at `at` ends, or null; `bare`: only if nothing but the head names the owner. */
export function ownerEnd(line: Comparable, at: number, bare: boolean): number | null {
  if (!isCapital(line.text, at)) return null
  const found = owners.at(line, at)
  return found && (!bare || line.text[found.end] !== ' ' || stops.at(line, found.end + 1)) ? found.end : null
}

/** `Các phòng chuyên môn` **Sở** `rà soát …`, `các phòng nghiệp vụ` **UBND xã**: the owner of a group. */
export const owner: Step = (cursor) => {
  const { line, next, at, end, closed, kind, readGroup } = cursor
  if (!closed || !GROUPS.has(kind)) return null
  const head = ownerEnd(line, next, end === at)
  if (head === null) return null
  take(cursor, cursor.readComplement(line, next, head, 'organisation', readGroup).end)
  return false
}
