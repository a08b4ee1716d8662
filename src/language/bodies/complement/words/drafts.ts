/** `Phòng Kinh tế` **xây dựng kế hoạch**, `các ngành` **xây dựng đề án**: with an object, `xây dựng` is the task. */
import { DRAFTED } from '../../../../vocabulary/directive-verbs.js'
import { comparable, isCapital, type Comparable } from '../../../comparable.js'
import { phraseSet } from '../../../phrases.js'

const DRAFTING = comparable('xây dựng')
const papers = phraseSet(DRAFTED)

/** Whether the words that end at `end` draft the paper named next. */
export function drafts(line: Comparable, end: number): boolean {
  if (line.text[end] !== ' ' || !line.low.endsWith(DRAFTING, end)) return false
  return !isCapital(line.text, end - DRAFTING.length) && papers.at(line, end + 1) !== null
}
