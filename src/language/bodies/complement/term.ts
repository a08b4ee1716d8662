/** `Ban Chấp hành Đảng bộ xã` **khóa X, nhiệm kỳ 2020 - 2025**. */
import { endOf } from '../../sticky.js'
import { take, type Step } from './cursor.js'

const TERM =
  /(?:khóa (?:[ivx]{1,6}|\d{1,2})(?:,? nhiệm kỳ \d{4} ?[-–] ?\d{4})?|nhiệm kỳ \d{4} ?[-–] ?\d{4})(?=[ ,.;:]|$)/y

export const term: Step = (cursor) => {
  const { line, next } = cursor
  if (!'kn'.includes(line.low.charAt(next))) return null
  const end = endOf(TERM, line.low, next)
  if (end < 0) return null
  cursor.closed = true
  return take(cursor, end)
}
