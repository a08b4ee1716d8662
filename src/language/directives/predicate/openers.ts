/** The words that begin a predicate after a body, or a task after a colon. */
import { CHARGE, NAME_LINKS, NAME_PARTERS } from '../../../vocabulary/body-names.js'
import {
  ASKING_VERBS,
  ASSIGNING_VERBS,
  CIRCUMSTANCES,
  DECIDING_VERBS,
  FORBIDDEN,
  PERFORMED,
  PREVENTING_VERBS,
  STATEMENT_OPENERS,
  TASK_OPENERS,
  TASK_VERBS,
} from '../../../vocabulary/directive-verbs.js'
import { isJoined, skipAside } from '../../bodies/index.js'
import type { Comparable } from '../../comparable.js'
import { phraseSet, Phrases } from '../../phrases.js'
import { COMMA, SPACE } from '../../punctuation.js'
import { endOf } from '../../sticky.js'

/** `Các xã triển khai` **còn chậm**: how it was done. */
const DONE_BADLY = PERFORMED.flatMap((verb) =>
  ['chậm', 'còn', 'chưa', 'cầm chừng'].map((how) => `${verb} ${how}`),
)
/** `Các xã báo cáo` **chậm nhất** `ngày 15/4`: when it is due. */
const DONE_BY = PERFORMED.map((verb) => `${verb} chậm nhất`)

/** `known`: a verb or adverb of a task; `deciding`: what superiors do too; `circumstance`: its ground or time. */
export const openers = new Phrases<'statement' | 'known' | 'deciding' | 'circumstance'>(
  ['statement', STATEMENT_OPENERS],
  ['statement', DONE_BADLY],
  ['deciding', DECIDING_VERBS],
  ['circumstance', CIRCUMSTANCES],
  ['known', TASK_OPENERS],
  ['known', TASK_VERBS],
  ['known', [CHARGE]],
  ['known', DONE_BY],
)
export const assigning = phraseSet(ASSIGNING_VERBS)
export const asking = phraseSet(ASKING_VERBS)
const forbidden = phraseSet(FORBIDDEN)
const preventing = phraseSet(PREVENTING_VERBS)

const NOT = 'không '

/** `không` **tổ chức** `dạy thêm` */
export const isForbidden = (line: Comparable, at: number): boolean =>
  line.low.startsWith(NOT, at) && forbidden.at(line, at + NOT.length) !== null

/** The verb that begins a task at `at`. */
export function verbAt(line: Comparable, at: number): string | null {
  const opener = openers.at(line, at)
  return opener?.kind === 'known' ? line.low.slice(at, opener.end) : null
}

const NUMBER = /\([a-zđ\d]{1,4}\) /y

/** `Nhóm 1:` **dự án** `chậm tiến độ`: a noun, though `dự` alone is what to do. */
const PROJECT = 'dự án'

/** Whether a task begins at `at`, as after the colon of "Sở Y tế: Khẩn trương …". */
export function opensTask(line: Comparable, at: number): boolean {
  const first = Math.max(at, endOf(NUMBER, line.text, at))
  const opener = openers.at(line, first)
  if (isForbidden(line, at)) return true
  if (opener) return opener.kind !== 'statement' && !line.low.startsWith(PROJECT, first)
  return assigning.at(line, at) !== null || preventing.at(line, at) !== null
}

/** These may continue a name, though they open statements too. */
const links = phraseSet(NAME_LINKS)
/** These never continue a name. */
const parting = phraseSet(NAME_PARTERS)
const enders = [openers, assigning, parting]

/** Whether a name is known to end at `at`: before a verb, another body, a sign or nothing. */
export function endsName(line: Comparable, at: number): boolean {
  const past = skipAside(line, at)
  if (isJoined(line, past)) return true
  const comma = line.codes[past] === COMMA
  if (!comma && line.codes[past] !== SPACE) return true
  const next = comma ? past + 2 : past + 1
  return links.at(line, next) === null && enders.some((words) => words.at(line, next) !== null)
}
