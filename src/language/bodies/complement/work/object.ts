/** `Viện Nghiên cứu phát triển` **kinh tế - xã hội**: the object of the work, a name known whole. */
import { OBJECT_WANTING } from '../../../../vocabulary/body-names.js'
import { comparable, isCapital } from '../../../comparable.js'
import { close, unitNames, type Cursor, type Step } from '../cursor.js'

const WORK = OBJECT_WANTING.map(comparable).join('|')
/** `Quản lý` **quy hoạch** has its object, `Chính sách và` **Phát triển** needs none. */
const wanting = new RegExp(`(?<! và(?= phát)| (?:${WORK})) (?:${WORK})$`)
/** The last letters of those. */
const wantingEnds = new Set(OBJECT_WANTING.map((words) => comparable(words).slice(-3)))

export const object: Step = (cursor) => {
  const whole = endsInWork(cursor) ? unitNames.at(cursor.line, cursor.next) : null
  if (!whole || whole.end === cursor.stop?.end) return null
  return close(cursor, whole.end)
}

/** `Trung tâm` **Hỗ trợ**: the name so far ends in work that needs an object. */
export function endsInWork({ line, kind, proper, at, end }: Cursor): boolean {
  if (!proper || kind === 'committee' || kind === 'office' || !isCapital(line.text, at + 1)) return false
  return wantingEnds.has(line.low.slice(end - 3, end)) && wanting.test(line.low.slice(at, end))
}
