/** `dự án đầu tư xây dựng` **số 1**, `các chi nhánh` **loại I**; `Phòng Kinh tế` **số** `chủ trì` has no number. */
import { CodeSet } from '../../code-set.js'
import { isCapital, wordEnd } from '../line.js'
import { phraseSet } from '../phrases.js'
import { stops, take, type Step } from './cursor.js'

export const numbered: Step = (cursor) => {
  const { line, next } = cursor
  const rank = RANKS_FIRST.has(line.codes[next]!) ? RANKS.at(line, next) : null
  if (!rank) return null
  const { end } = rank
  if (line.text[end] === ' ' && isCapital(line.text, end + 1))
    return take(cursor, wordEnd(line.text, end + 1))
  const digital = line.low.startsWith(DIGITAL, end - DIGITAL.length)
  return digital && (line.text.startsWith(' (', end) || stops.at(line, end + 1)) ? take(cursor, end) : null
}
const RANKS = phraseSet(['số', 'loại', 'hạng'])
const RANKS_FIRST = new CodeSet('slh')
const DIGITAL = 'kinh tế số'
