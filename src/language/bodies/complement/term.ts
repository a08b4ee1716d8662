/** `Ban Chấp hành Đảng bộ xã` **khóa X, nhiệm kỳ 2020 - 2025**. */
import { CodeSet } from '../../code-set.js'
import { endOf } from '../../sticky.js'
import { take, type Step } from './cursor.js'

const TERM =
  /(?:khóa (?:[ivx]{1,6}|\d{1,2})(?:,? nhiệm kỳ \d{4} ?[-–] ?\d{4})?|nhiệm kỳ \d{4} ?[-–] ?\d{4})(?=[ ,.;:]|$)/y

/** What it begins with. */
const FIRST = new CodeSet('kn')
const THIRD = new CodeSet('ói')

export const term: Step = (cursor) => {
  const { line, next } = cursor
  const may = FIRST.has(line.codes[next]!) && THIRD.has(line.codes[next + 2]!)
  const end = may ? endOf(TERM, line.low, next) : -1
  if (end < 0) return null
  cursor.closed = true
  return take(cursor, end)
}
