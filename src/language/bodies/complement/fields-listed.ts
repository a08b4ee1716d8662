/**
 * `Vụ Lao động`**, văn hóa, xã hội** `khẩn trương …`, `Trung tâm Xúc tiến đầu tư`**, thương mại và du lịch** `tỉnh`: fields of
 * work, up to what opens the task, or with `và` before the last.
 */
import { SPACE } from '../../punctuation.js'
import { headAt } from '../heads.js'
import { isCapital, type Line } from '../line.js'
import { idioms, stops, take, type Cursor, type Step } from './cursor.js'
import { AND, close, LISTED, opensTask } from './small-words.js'

const LAST = ` ${AND}`

export const fieldsListed: Step = (cursor) => {
  const { line, at, end, kind } = cursor
  if (kind !== 'short' && kind !== 'organisation') return null
  if (line.codes[at] !== SPACE || !isCapital(line.text, at + 1)) return null
  let last = end
  while (line.text.startsWith(LISTED, last)) {
    const field = last + LISTED.length
    const known = fieldEnd(line, field)
    if (known < 0) return null
    // "Phòng Kiểm tra, giám sát khẩn trương …" has its name from work, "Sở Y tế, tổ chức kiểm tra …" has not.
    if ((stops.at(line, field)?.end ?? 0) >= known && stops.at(line, at + 1)?.end !== end) return null
    last = known
  }
  if (line.text.startsWith(LAST, last)) {
    const whole = fieldEnd(line, last + LAST.length)
    if (whole > 0 && endsList(line, whole)) return takeWhole(cursor, whole)
  }
  return last > end && opensTask(line, last) ? close(cursor, last) : null
}

/** Only a level or a place goes on. */
function takeWhole(cursor: Cursor, end: number): true {
  cursor.closed = false
  return take(cursor, end)
}

/** The name of one field, or -1. */
function fieldEnd(line: Line, at: number): number {
  if (isCapital(line.text, at) || headAt(line, at)) return -1
  return idioms.at(line, at)?.end ?? -1
}

/** A sign, a level or a place, a further body or the verb follows. */
function endsList(line: Line, at: number): boolean {
  if (line.codes[at] !== SPACE) return true
  return (
    isCapital(line.text, at + 1) ||
    headAt(line, at + 1) !== null ||
    stops.at(line, at + 1) !== null ||
    line.text.startsWith(LAST, at)
  )
}
