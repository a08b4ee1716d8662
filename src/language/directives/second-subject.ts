/** `Sở Nội vụ tham mưu, ` **Văn phòng UBND tỉnh** ` đôn đốc`: a second subject behind a comma. */
import type { Line } from '../bodies/line.js'
import { latin } from '../latin.js'
import { opensTask } from './predicate.js'

/** Longer ones are likely to name others, to whom the comma may belong. */
const LONGEST = 64
const PLAIN = latin(/^ [\p{Ll} ]{4,60}, $/u)
/** Verbs and words behind which others are named: `hướng dẫn các xã, UBND phường thực hiện`. */
const TOWARDS =
  / (?:hướng dẫn|đôn đốc|chỉ đạo|yêu cầu|đề nghị|phối hợp|báo cáo|gửi|cùng|giúp|các|với|của|gồm|cho|cả)[ ,]/

/** Whether what stands from the bodies' end up to the clause is a task that concerns nobody else. */
export function actsBefore(line: Line, end: number, clause: number): boolean {
  if (clause - end > LONGEST) return false
  const task = line.text.slice(end, clause)
  return PLAIN.test(task) && !TOWARDS.test(task) && opensTask(line, end + 1)
}
