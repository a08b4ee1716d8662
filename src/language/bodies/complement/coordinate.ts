/** `Cục Chế biến thủy sản` **và nghề muối**. */
import { SPACE } from '../../punctuation.js'
import { headAt } from '../heads.js'
import { isCapital } from '../line.js'
import { stops, type Step } from './cursor.js'
import { AND, takeWords } from './small-words.js'

/** They are nobody's work: `Cục Đường bộ` **và người dân** `cần …`. */
const PEOPLE = ['người', 'nhân dân', 'bà con', 'cử tri']

export const coordinate: Step = (cursor) => {
  const { line, next, at, end, proper, kind } = cursor
  if (!line.low.startsWith(AND, next) || !proper || kind === 'office' || end === at) return null
  const { text, codes } = line
  if (codes[at] !== SPACE || !isCapital(text, at + 1)) return null
  const words = next + AND.length
  if (isCapital(text, words) || headAt(line, words)) return null
  if (PEOPLE.some((who) => line.low.startsWith(who, words))) return null
  return takeWords(cursor, words, stops.at(line, words) === null)
}
