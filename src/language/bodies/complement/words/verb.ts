/** The verb ends the name, unless it only looks like one: `Đài Tiếng` **nói**. */
import { LONE_WORK } from '../../../../vocabulary/body-names.js'
import { SURE_OPENERS, TASK_OPENERS } from '../../../../vocabulary/directive-verbs.js'
import { comparable, wordEnd } from '../../../comparable.js'
import { phraseSet } from '../../../phrases.js'
import { headAt } from '../../heads.js'
import { isAll, stops, take, type Cursor, type Step } from '../cursor.js'
import { drafts } from './drafts.js'
import { isHalf } from './unknown.js'
import { endsInWork } from '../work/object.js'

/** These are nobody's object: `Phòng Thẩm định` **cử** `cán bộ`. */
const doing = phraseSet(SURE_OPENERS, TASK_OPENERS, ['tổ chức', 'làm việc', 'làm rõ', 'làm'])

/** Never the second half of a name: `Bệnh viện Phổi` **phải** `hoàn thành`. */
const MUST = 'phải '

export const verb: Step = (cursor) => {
  const { line, stop, next, end } = cursor
  if (!stop) return null
  if (wantsObject(cursor) && !drafts(line, stop.end)) return take(cursor, stop.end)
  const oneWord = stop.end === wordEnd(line.text, next) && !line.low.startsWith(MUST, next)
  return oneWord && cursor.run === 1 && isHalf(line, end) ? null : false
}

/** `Trung tâm Hỗ trợ` **đầu tư** `chủ trì …`: without its object the name would not be whole. */
function wantsObject(cursor: Cursor): boolean {
  const { line, end, stop } = cursor
  const last = line.text[stop!.end]
  if (last === ',' || (last === undefined && !isAll(cursor, stop!.end))) return false
  return !cursor.closed && endsInWork(cursor) && !doing.at(line, end + 1) && isField(cursor)
}

/** Work that may stand without its object. */
const ALONE = new RegExp(`(?:${LONE_WORK.map(comparable).join('|')})$`)
const LONGEST = 24

/** `Giám sát` **đầu tư**, `Giám sát` **vận hành** `chủ trì`: known in names, or no object follows; not `Thẩm định` **hoàn thiện** `hồ sơ`. */
function isField({ line, idiom, stop, end: at }: Cursor): boolean {
  const { end } = stop!
  if (!ALONE.test(line.low.slice(Math.max(0, at - LONGEST), at))) return true
  if ((idiom?.end ?? 0) >= end || line.text[end] !== ' ') return true
  const next = end + 1
  return line.text[next] === '(' || stops.at(line, next) !== null || headAt(line, next)?.kind === 'unit'
}
