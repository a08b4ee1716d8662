/** `Vụ Lao động`**, văn hóa, xã hội** `khẩn trương …`: fields of work, up to what opens the task. */
import { SPACE } from '../../punctuation.js'
import { headAt } from '../heads.js'
import { isCapital } from '../line.js'
import { idioms, type Step } from './cursor.js'
import { close, LISTED, opensTask } from './small-words.js'

export const fieldsListed: Step = (cursor) => {
  const { line, at, end, kind } = cursor
  if (kind !== 'short' && kind !== 'organisation') return null
  if (line.codes[at] !== SPACE || !isCapital(line.text, at + 1)) return null
  let last = end
  while (line.text.startsWith(LISTED, last)) {
    const field = last + LISTED.length
    if (isCapital(line.text, field) || headAt(line, field)) return null
    const known = idioms.at(line, field)
    if (!known) return null
    last = known.end
  }
  return last > end && opensTask(line, last) ? close(cursor, last) : null
}
