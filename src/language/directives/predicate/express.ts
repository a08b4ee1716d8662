/** Whether a text may give work expressly: `Giao` **Sở Y tế** `…`. */
import { EXPRESS_VERBS } from '../../../vocabulary/directive-verbs.js'
import { Beginnings } from '../../phrases/beginnings.js'
import { comparable, type Comparable } from '../../comparable.js'
import { matchesAt } from '../../sticky.js'

const beginnings = new Beginnings(EXPRESS_VERBS)
const GIVES = new RegExp(EXPRESS_VERBS.map(comparable).join('|'), 'y')

/** Whether one of these verbs is at `at`. */
export const givesAt = ({ low }: Comparable, at: number): boolean => matchesAt(GIVES, low, at)

/** Whether the text has one of them. */
export function mayGiveExpressly(line: Comparable): boolean {
  const { codes } = line
  const { length } = line.low
  let at = beginnings.next(codes, 0, length)
  while (at < length && !givesAt(line, at)) at = beginnings.next(codes, at + 1, length)
  return at < length
}
