/** `Ban Chỉ đạo` **phát triển kinh tế - xã hội** `tỉnh`, `Trưởng Ban Chỉ đạo quốc gia` **phát triển điện lực**: what a committee is for. */
import { COMMITTEE_WORK } from '../../../vocabulary/body-names.js'
import { headAt } from '../heads.js'
import { comparable, isCapital, type Line } from '../line.js'
import { phraseSet } from '../phrases.js'
import { isAll, stops, take, type Cursor, type Step } from './cursor.js'

const works = phraseSet(COMMITTEE_WORK)
/** What was read ends in a committee, and in the level of one. */
const COMMITTEE = new RegExp(
  comparable('(?:ban chỉ đạo|hội đồng)(?: (?:quốc gia|trung ương|nhà nước|liên ngành))?$'),
)
const REACH = 24
/** `Ban Chỉ đạo` **về** `nhà ở …` */
const ABOUT = 'về '

export const committeeWork: Step = (cursor) => {
  const { line, next, kind } = cursor
  const about = kind === 'committee' && line.low.startsWith(ABOUT, next)
  const work = works.at(line, about ? next + ABOUT.length : next)
  if (!work || !isCommittee(cursor) || !(endsName(line, work.end) || isAll(cursor, work.end))) return null
  cursor.closed = true
  return take(cursor, work.end)
}

const isCommittee = ({ line, kind, at, end }: Cursor): boolean =>
  (kind === 'committee' && end === at) || COMMITTEE.test(line.low.slice(Math.max(0, end - REACH), end))

/** Before a level, a name, the verb, a further body, a bracket or the colon; else it may be the task. */
function endsName(line: Line, at: number): boolean {
  const { text } = line
  if (text[at] === ',') return headAt(line, at + 2) !== null
  if (text[at] !== ' ') return text[at] === ':'
  if (text[at + 1] === '(') return true
  return isCapital(text, at + 1) || stops.at(line, at + 1) !== null || headAt(line, at + 1)?.kind === 'unit'
}
