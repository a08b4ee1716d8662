/**
 * `Vụ Lao động`**, văn hóa, xã hội** `khẩn trương …`, `Trung tâm Xúc tiến đầu tư`**, thương mại và du lịch** `tỉnh`: fields
 * of work, up to the opening of the task, or with `và` before the last.
 */
import { SPACE } from '../../../punctuation.js'
import { headAt } from '../../heads.js'
import { isCapital, type Comparable } from '../../../comparable.js'
import { close, idioms, stops, take, type Step } from '../cursor.js'
import { AND, LISTED, opensTask } from '../words/small.js'

const LAST = ` ${AND}`

export const fieldsListed: Step = (cursor) => {
  const { line, at, end, kind } = cursor
  if (kind !== 'short' && kind !== 'organisation' && kind !== 'committee') return null
  if (line.codes[at] !== SPACE || !isCapital(line.text, at + 1)) return null
  let last = end
  while (line.text.startsWith(LISTED, last)) {
    const field = last + LISTED.length
    const known = fieldEnd(line, field)
    if (known < 0) return null
    // "Phòng Kiểm tra, giám sát khẩn trương …" is named after its work, "Sở Y tế, tổ chức kiểm tra …" is not.
    if ((stops.at(line, field)?.end ?? 0) >= known && stops.at(line, at + 1)?.end !== end) return null
    last = known
  }
  if (line.text.startsWith(LAST, last)) {
    const whole = fieldEnd(line, last + LAST.length)
    if (whole > 0 && endsList(line, whole)) {
      cursor.closed = false
      return take(cursor, whole)
    }
  }
  return last > end && opensTask(line, last) ? close(cursor, last) : null
}

/** Where one field ends, or -1. */
function fieldEnd(line: Comparable, at: number): number {
  if (isCapital(line.text, at) || headAt(line, at)) return -1
  return idioms.at(line, at)?.end ?? -1
}

/** A sign, a level, a place, another body or the verb follows. */
function endsList(line: Comparable, at: number): boolean {
  if (line.codes[at] !== SPACE) return true
  return (
    isCapital(line.text, at + 1) ||
    headAt(line, at + 1) !== null ||
    stops.at(line, at + 1) !== null ||
    line.text.startsWith(LAST, at)
  )
}
