/** `dự án đầu tư xây dựng` **số 1**, `các chi nhánh` **loại I**. */
import { isCapital, wordEnd } from '../line.js'
import { phraseSet } from '../phrases.js'
import { take, type Step } from './cursor.js'

export const numbered: Step = (cursor) => {
  const { line, next } = cursor
  const rank = RANKS.at(line, next)
  if (!rank || line.text[rank.end] !== ' ' || !isCapital(line.text, rank.end + 1)) return null
  return take(cursor, wordEnd(line.text, rank.end + 1))
}
const RANKS = phraseSet(['số', 'loại', 'hạng'])
