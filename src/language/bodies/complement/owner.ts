/** `Các phòng chuyên môn` **Sở** `rà soát …`, `các phòng nghiệp vụ` **UBND xã**: to whom a group belongs. */
import { OWNERS } from '../../../vocabulary/body-names.js'
import { isCapital, type Line } from '../line.js'
import { phraseSet } from '../phrases.js'
import { GROUPS, stops, take, type Step } from './cursor.js'

const owners = phraseSet(OWNERS)

/** Where the head of the owner that stands at `at` ends; `bare`: only one that is named by its head alone. */
export function ownerEnd(line: Line, at: number, bare: boolean): number | null {
  if (!isCapital(line.text, at)) return null
  const found = owners.at(line, at)
  return found && (!bare || line.text[found.end] !== ' ' || stops.at(line, found.end + 1)) ? found.end : null
}

/** `Các phòng chức năng` **Sở Y tế** `rà soát …`: nothing parts a group from its owner. */
export const owner: Step = (cursor) => {
  const { line, next, at, end, closed, kind, readGroup } = cursor
  if (!closed || !GROUPS.has(kind)) return null
  const head = ownerEnd(line, next, end === at)
  if (head === null) return null
  take(cursor, cursor.readComplement(line, next, head, 'organisation', readGroup).end)
  return false
}
