/**
 * Tasks in the passive voice: `Việc bàn giao hồ sơ do ` **Sở Công Thương** ` chủ trì`, `Việc thành lập trường` **giao Sở A**
 * `nghiên cứu`, without a comma.
 */
import { BEFORE_GIVING, PASSIVE_VERBS } from '../../../vocabulary/directive-verbs.js'
import { mayBeHead } from '../../bodies/heads.js'
import { readList, type BodyList } from '../../bodies/index.js'
import { comparable, isCapital, type Comparable } from '../../comparable.js'
import { phraseSet } from '../../phrases.js'
import { SPACE } from '../../punctuation.js'
import { matchesAt } from '../../sticky.js'
import { verbAt } from '../predicate/openers.js'

const TOPIC = /(?:về |các )?(?:việc|nhiệm vụ|nội dung|công tác|phần việc) /y
const verbs = phraseSet(PASSIVE_VERBS)

/** Whether a sentence that begins at `start` may say by whom it is to be done. */
export function mayPass({ low }: Comparable, start: number): boolean {
  return matchesAt(TOPIC, low, start)
}

const TASK = /(?:về |đối với )?việc /y
/** `bàn giao`, `đã giao`, `Chính phủ giao`. */
const OTHERWISE = new RegExp(`(?:${BEFORE_GIVING.map(comparable).join('|')}) $`)
const NEAR = 12

/** Things that the verb may give; a sum or a share is not one. */
const THING = new RegExp(
  comparable(
    '(?:về |đối với )?(?:các )?(?:nhiệm vụ|nội dung|vấn đề|kinh phí|nguồn vốn|nguồn kinh phí|kiến nghị|đề xuất|đề nghị|công tác|phần việc|khó khăn|vướng mắc|dự án|công trình|hạng mục|gói thầu|tuyến|đoạn|hồ sơ) ',
  ),
  'y',
)
/** `Công tác hậu cần giao Văn phòng` **;** */
const WHOLE_TASK = new RegExp(comparable('(?:về )?(?:các )?(?:nhiệm vụ|nội dung|công tác|phần việc) '), 'y')
const ENDS = '.;'
const TO = ' cho'

/** Whether the clause at `start` begins with such a thing. */
export const namesThing = ({ low }: Comparable, start: number): boolean => matchesAt(THING, low, start)

/** Whether `giao`, which ends at `end`, gives what the sentence or clause at `start` names. */
export function mayPassOn(line: Comparable, start: number, at: number, end: number): boolean {
  const { low } = line
  const task = matchesAt(TASK, low, start)
  if (!(task || namesThing(line, start)) || OTHERWISE.test(low.slice(Math.max(start, at - NEAR), at)))
    return false
  const next = low.startsWith(TO, end) ? end + TO.length + 1 : end + 1
  if (!(isCapital(line.text, next) && mayBeHead(line, next))) return false
  if (task) return true
  const list = readList(line, next)
  if (!list) return false
  return line.codes[list.end] === SPACE
    ? verbAt(line, list.end + 1) !== null
    : matchesAt(WHOLE_TASK, low, start) && ENDS.includes(line.text.charAt(list.end))
}

/** `thực hiện` **, hoàn thành trước ngày 20/6**; `thực hiện chậm` says how it was done. */
const DOES = new RegExp(
  comparable(
    'thực hiện(?=[.;]|$|,? (?:và )?(?:hoàn thành|xong|trước|trong|chậm nhất|bằng|thời (?:gian|hạn)|báo cáo) )',
  ),
  'y',
)

/** The bodies at `at`, after `do`, if their task follows. */
export function readPassive(line: Comparable, at: number): BodyList | null {
  const list = readList(line, at)
  if (!list || line.codes[list.end] !== SPACE) return null
  return verbs.at(line, list.end + 1) || matchesAt(DOES, line.low, list.end + 1) ? list : null
}
