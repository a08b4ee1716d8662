/** `Phòng Kinh tế` **xây dựng kế hoạch**, `các ngành` **xây dựng đề án**: what seems to end a name has an object, and is the task. */
import { DRAFTED } from '../../../vocabulary/directive-verbs.js'
import { comparable, type Line } from '../line.js'
import { phraseSet } from '../phrases.js'

const DRAFTING = comparable('xây dựng')
const papers = phraseSet(DRAFTED)

/** Whether the words that end at `end` draft what stands behind them. */
export const drafts = (line: Line, end: number): boolean =>
  line.text[end] === ' ' && line.low.endsWith(DRAFTING, end) && papers.at(line, end + 1) !== null
