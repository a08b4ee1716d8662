/** Whether a text may give work expressly: `Giao` **Sở Y tế** `…`. */
import { EXPRESS_VERBS } from '../../vocabulary/directive-verbs.js'
import { Beginnings } from '../bodies/beginnings.js'
import type { Line } from '../bodies/line.js'
import { matchesAt } from '../sticky.js'

const beginnings = new Beginnings(EXPRESS_VERBS)
const GIVES = new RegExp(EXPRESS_VERBS.join('|'), 'y')

/** Without one of these verbs it gives nothing so. */
export function mayGiveExpressly({ low, codes }: Line): boolean {
  const { length } = low
  let at = beginnings.next(codes, 0, length)
  while (at < length && !matchesAt(GIVES, low, at)) at = beginnings.next(codes, at + 1, length)
  return at < length
}
