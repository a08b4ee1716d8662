/** `Trung tâm` **ứng dụng tiến bộ khoa học và công nghệ** `chủ trì …`: work in small letters that a further verb follows is the name. */
import { OBJECT_WANTING } from '../../../vocabulary/body-names.js'
import { SURE_OPENERS } from '../../../vocabulary/directive-verbs.js'
import { CodeSet } from '../../code-set.js'
import { headAt } from '../heads.js'
import { comparable, wordEnd, type Line } from '../line.js'
import { phraseSet } from '../phrases.js'
import { headOf, take, type Step } from './cursor.js'

const CENTRES = new Set(['trung tâm', 'viện'].map(comparable))
const FIRST = new CodeSet('tv')
const work = phraseSet(OBJECT_WANTING, ['ứng dụng', 'quan trắc', 'tư vấn', 'điều hành', 'giám định'])
const sure = phraseSet(SURE_OPENERS, ['rà soát', 'hướng dẫn', 'hoàn thành'])
/** What tells that it is done to somebody, or how. */
const done = phraseSet(['các', 'những', 'cho', 'việc', 'để', 'trong', 'kịp thời', 'chặt chẽ', 'tốt'])
/** Names are no longer. */
const MOST_WORDS = 9

export const centre: Step = (cursor) => {
  const { line, from, at, end } = cursor
  if (end !== at || !FIRST.has(line.codes[from]!) || !CENTRES.has(headOf(cursor))) return null
  const first = work.at(line, cursor.next)
  const name = first ? nameEnd(line, first.end) : -1
  return name < 0 ? null : take(cursor, name)
}

/** Where the next verb begins, or a further body of a list; -1 where neither does. */
function nameEnd(line: Line, at: number): number {
  let end = at
  for (let word = 0; word < MOST_WORDS; word++) {
    if (line.text.startsWith(', ', end)) return headAt(line, end + 2) ? end : -1
    if (line.text[end] !== ' ' || done.at(line, end + 1)) return -1
    if (word > 0 && sure.at(line, end + 1)) return end
    end = wordEnd(line.text, end + 1)
  }
  return -1
}
