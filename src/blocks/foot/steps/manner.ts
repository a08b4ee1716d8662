/** `(qua mạng)` below the archive: how the copies are sent. */
import { isInBrackets } from '../entries.js'
import type { Step } from '../reading.js'

export const readManner: Step = (foot, { range, text, column }) => {
  const below = foot.archived && column === foot.listed && foot.above[column] === 'recipient'
  return below && isInBrackets(text) && foot.add('recipient', range, column, true)
}
