/** What a committee is for: `Ban Chỉ đạo` **phát triển kinh tế - xã hội** `tỉnh`, `Ủy ban Quốc gia` **về người cao tuổi**. */
import { COMMITTEE_WORK } from '../../../../vocabulary/body-names.js'
import { headAt } from '../../heads.js'
import { comparable, isCapital, type Comparable } from '../../../comparable.js'
import { phraseSet } from '../../../phrases.js'
import { close, isAll, stops, type Cursor, type Step } from '../cursor.js'
import { takeWords } from '../words/small.js'

const works = phraseSet(COMMITTEE_WORK)
const LEVEL = ' (?:quốc gia|trung ương|nhà nước|liên ngành|của chính phủ)'
/** `Trưởng Ban Chỉ đạo quốc gia` **phát triển điện lực**: what was read ends in a committee. */
const COMMITTEE = new RegExp(comparable(`(?:ban chỉ đạo|hội đồng)(?:${LEVEL})?$`))
const LEVELLED = new RegExp(`${LEVEL}$`)
const LEVEL_REACH = 16
const COMMITTEE_REACH = 28
const ABOUT = 'về '
const MATTER = 'về việc '

export const committeeWork: Step = (cursor) => {
  const { line, next, kind } = cursor
  const about = kind === 'committee' && line.low.startsWith(ABOUT, next)
  const work = works.at(line, about ? next + ABOUT.length : next)
  if (!work || !isCommittee(cursor) || !(endsName(line, work.end) || isAll(cursor, work.end))) return null
  return close(cursor, work.end)
}

/** `Ủy ban Quốc gia` **về người cao tuổi**: behind a level, in any words. */
export const aboutWork: Step = (cursor) => {
  const { line, next, end, kind, at } = cursor
  if (kind !== 'committee' && kind !== 'organisation') return null
  if (!line.low.startsWith(ABOUT, next) || line.low.startsWith(MATTER, next)) return null
  if (!LEVELLED.test(line.low.slice(Math.max(at - 1, end - LEVEL_REACH), end))) return null
  return takeWords(cursor, next + ABOUT.length, true)
}

const isCommittee = ({ line, kind, at, end }: Cursor): boolean =>
  (kind === 'committee' && end === at) ||
  COMMITTEE.test(line.low.slice(Math.max(0, end - COMMITTEE_REACH), end))

/** Before a level, a name, the verb, another body, a bracket or a colon; otherwise it may be the task. */
function endsName(line: Comparable, at: number): boolean {
  const { text } = line
  if (text[at] === ',') return headAt(line, at + 2) !== null
  if (text[at] !== ' ') return text[at] === ':'
  if (text[at + 1] === '(') return true
  return isCapital(text, at + 1) || stops.at(line, at + 1) !== null || headAt(line, at + 1)?.kind === 'unit'
}
