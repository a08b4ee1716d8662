/**
 * `Trung tâm` **ứng dụng tiến bộ khoa học và công nghệ** `chủ trì …`, `Ban Tổ chức` **các ngày lễ lớn** `rà soát …`: work
 * or an occasion in small letters, followed by another verb.
 */
import { COMMITTEE_MATTERS, OBJECT_WANTING } from '../../../../vocabulary/body-names.js'
import { SURE_OPENERS } from '../../../../vocabulary/directive-verbs.js'
import { CodeSet } from '../../../code-set.js'
import { headAt } from '../../heads.js'
import { comparable, wordEnd, type Comparable } from '../../../comparable.js'
import { phraseSet } from '../../../phrases.js'
import { headOf, take, type Cursor, type Step } from '../cursor.js'
import { opensTask } from '../words/small.js'

const CENTRES = new Set(['trung tâm', 'viện'].map(comparable))
const FIRST = new CodeSet('tv')
const matters = phraseSet(COMMITTEE_MATTERS)
const work = phraseSet(OBJECT_WANTING, ['ứng dụng', 'quan trắc', 'tư vấn', 'điều hành', 'giám định'])
const sure = phraseSet(SURE_OPENERS, ['rà soát', 'hướng dẫn', 'hoàn thành'])
/** Words which show that the work is the task: for whom or how it is done. */
const done = phraseSet(['các', 'những', 'cho', 'việc', 'để', 'trong', 'kịp thời', 'chặt chẽ', 'tốt'])
/** Names are no longer. */
const MOST_WORDS = 9

export const centre: Step = (cursor) => {
  const { line, at, end } = cursor
  if (end !== at) return null
  const first = worksOf(cursor)?.at(line, cursor.next)
  const name = first ? nameEnd(line, first.end, cursor.kind === 'committee') : -1
  return name < 0 ? null : take(cursor, name)
}

/** The words that its work may begin with. */
function worksOf(cursor: Cursor): typeof work | null {
  if (cursor.kind === 'committee') return matters
  return FIRST.has(cursor.line.codes[cursor.from]!) && CENTRES.has(headOf(cursor)) ? work : null
}

/** Where the next verb or the next body of a list begins, or -1. */
function nameEnd(line: Comparable, at: number, occasion: boolean): number {
  let end = at
  for (let word = 0; word < MOST_WORDS; word++) {
    if (line.text.startsWith(', ', end)) return headAt(line, end + 2) ? end : -1
    if (line.text[end] !== ' ' || (!occasion && done.at(line, end + 1))) return -1
    if (occasion ? opensTask(line, end) : word > 0 && sure.at(line, end + 1)) return end
    end = wordEnd(line.text, end + 1)
  }
  return -1
}
