/** `Ban Chỉ đạo` **thực hiện Nghị quyết 57 tỉnh**: a purpose that ends in a level or a document. */
import { PURPOSES } from '../../../vocabulary/body-names.js'
import { latin } from '../../latin.js'
import { headAt } from '../heads.js'
import type { Line } from '../line.js'
import { phraseSet } from '../phrases.js'
import { stops, take, type Step } from './cursor.js'

const purposes = phraseSet(PURPOSES)
const DEFINITE = latin(/\p{Lu}|\d| (?:tỉnh|huyện|xã|phường|thành phố)$/u)

export const purpose: Step = (cursor) => {
  const { line, from, at, end, next, stop, readGroup } = cursor
  const verbal = stop && cursor.kind === 'committee' && end === at ? purposes.at(line, next) : null
  if (!verbal) return null
  const whole = cursor.readComplement(line, from, verbal.end, 'organisation', readGroup)
  const said = line.text.slice(verbal.end, whole.end)
  if (!DEFINITE.test(said)) return null
  if (!isClosed(line, whole.end)) return null
  cursor.closed = true
  return take(cursor, whole.end)
}

/** The sentence or the list goes on, or a verb opens the task. */
function isClosed(line: Line, at: number): boolean {
  const sign = line.text[at]
  if (sign === undefined || sign === ':') return true
  return sign === ',' ? headAt(line, at + 2) !== null : stops.at(line, at + 1) !== null
}
