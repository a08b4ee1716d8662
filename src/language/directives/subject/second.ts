/** `Sở Nội vụ tham mưu, ` **Văn phòng UBND tỉnh** ` đôn đốc`: a second subject, after a comma. */
import { GUIDING_VERBS, PEOPLE, TOWARDS } from '../../../vocabulary/directive-verbs.js'
import { nounAt } from '../../bodies/heads.js'
import { comparable, type Comparable } from '../../comparable.js'
import { latin } from '../../latin.js'
import { opensTask, verbAt } from '../predicate/openers.js'

/** Longer tasks are likely to name others, to whom the comma may belong. */
const LONGEST = 64
const FARTHEST = 160
/** A name and a verb. */
const REACH = 80
const PLAIN = latin(/^ [\p{Ll} ]{4,60}(?:[“"][^“”"]{2,40}[”"])?, $/u)
/** `kiểm tra, ` **giám sát** `việc thực hiện`. */
const FURTHER = ', '
/** Several bodies, unlike the `các` of `quyết toán` **các** `công trình`. */
const SEVERAL = ' các '
/** `thẩm định hồ sơ` **trước ngày 20/5**`, `: the deadline of the first. */
const LIMIT =
  / (?:chậm nhất|trước|trong|đến)(?: hết)?(?: ngày| tháng| quý)? [\divx]{1,4}(?:[/.-]\d{1,4}){0,2}(?: (?:tháng|năm) \d{1,4}){0,2}(?=, $)/u
/** Words before the names of others: `hướng dẫn các xã, UBND phường thực hiện`. */
const NAMES_OTHERS = new RegExp(` (?:(?:${GUIDING_VERBS.join('|')}) |(?:${TOWARDS.join('|')})[ ,])`)

/** `hướng dẫn` **nhân dân** `gieo cấy đúng lịch`: people, and no body beside them. */
const TELLS_PEOPLE = new RegExp(
  comparable(` (?:${GUIDING_VERBS.join('|')}) (?:${PEOPLE.join('|')})(?= [a-zà-ỹ]+ [a-zà-ỹ]+ )`),
)

/** Whether the words from the end of the bodies to the clause are a task that concerns nobody else. */
export function actsBefore(line: Comparable, end: number, clause: number): boolean {
  if (clause - end > FARTHEST) return false
  const task = line.text.slice(end, clause)
  const verb = verbAt(line, end + 1)
  // "Sở A theo dõi các dự án nhóm B, Sở B theo dõi …": both have the same verb.
  if (verb && line.low.slice(clause, clause + REACH).includes(` ${verb} `))
    return !task.slice(0, -2).includes(',')
  const several = line.low.indexOf(SEVERAL, end)
  if (several >= 0 && several < clause && nounAt(line, several + SEVERAL.length)) return false
  const more = line.text.indexOf(FURTHER, end) + FURTHER.length
  const last = more < clause && verbAt(line, more) ? more - 1 : end
  const work = line.text.slice(last, clause).replace(LIMIT, '')
  return (
    !NAMES_OTHERS.test(task.replace(TELLS_PEOPLE, '')) &&
    work.length <= LONGEST &&
    PLAIN.test(work) &&
    opensTask(line, end + 1)
  )
}
