/** `Sở Nội vụ tham mưu, ` **Văn phòng UBND tỉnh** ` đôn đốc`: a second subject behind a comma. */
import { GUIDING_VERBS, TOWARDS } from '../../vocabulary/directive-verbs.js'
import type { Line } from '../bodies/line.js'
import { latin } from '../latin.js'
import { opensTask, verbAt } from './predicate.js'

/** Longer ones are likely to name others, to whom the comma may belong. */
const LONGEST = 64
const FARTHEST = 160
/** A name and a verb. */
const REACH = 80
const PLAIN = latin(/^ [\p{Ll} ]{4,60}(?:[“"][^“”"]{2,40}[”"])?, $/u)
/** `thẩm định hồ sơ` **trước ngày 20/5**`, `: by when the first is to do it. */
const LIMIT =
  / (?:chậm nhất|trước|trong|đến)(?: hết)?(?: ngày| tháng| quý)? [\divx]{1,4}(?:[/.-]\d{1,4}){0,2}(?: (?:tháng|năm) \d{1,4}){0,2}(?=, $)/u
/** Verbs and words behind which others are named: `hướng dẫn các xã, UBND phường thực hiện`. */
const NAMES_OTHERS = new RegExp(` (?:(?:${GUIDING_VERBS.join('|')}) |(?:${TOWARDS.join('|')})[ ,])`)

/** Whether what stands from the bodies' end up to the clause is a task that concerns nobody else. */
export function actsBefore(line: Line, end: number, clause: number): boolean {
  if (clause - end > FARTHEST) return false
  const task = line.text.slice(end, clause)
  const verb = verbAt(line, end + 1)
  // "Sở A theo dõi các dự án nhóm B, Sở B theo dõi …": the same is said of both.
  if (verb && line.low.slice(clause, clause + REACH).includes(` ${verb} `))
    return !task.slice(0, -2).includes(',')
  const work = task.replace(LIMIT, '')
  return !NAMES_OTHERS.test(work) && work.length <= LONGEST && PLAIN.test(work) && opensTask(line, end + 1)
}
