/** `Viện Nghiên cứu phát triển` **kinh tế - xã hội**: what the work is about, by a name known whole. */
import { OBJECT_WANTING } from '../../../vocabulary/body-names.js'
import { comparable, isCapital } from '../line.js'
import { take, unitNames, type Cursor, type Step } from './cursor.js'

const WORK = OBJECT_WANTING.map(comparable).join('|')
/** `Quản lý` **quy hoạch** has its object, and `Chính sách và` **Phát triển** wants none. */
const wanting = new RegExp(`(?<! và(?= phát)| (?:${WORK})) (?:${WORK})$`)
/** The last letters of those. */
const wantingEnds = new Set(OBJECT_WANTING.map((words) => comparable(words).slice(-3)))

export const object: Step = (cursor) => {
  const whole = endsInWork(cursor) ? unitNames.at(cursor.line, cursor.next) : null
  if (!whole || whole.end === cursor.stop?.end) return null
  cursor.closed = true
  return take(cursor, whole.end)
}

/** `Trung tâm` **Hỗ trợ**: what was read ends in work that is done to something. */
export function endsInWork({ line, kind, proper, at, end }: Cursor): boolean {
  if (!proper || kind === 'committee' || kind === 'office' || !isCapital(line.text, at + 1)) return false
  return wantingEnds.has(line.low.slice(end - 3, end)) && wanting.test(line.low.slice(at, end))
}
