/** The number, the rank or the term that tells a body from others of its kind. */
import { CodeSet } from '../../../code-set.js'
import { endOf } from '../../../sticky.js'
import { isCapital, wordEnd, type Comparable } from '../../../comparable.js'
import { phraseSet } from '../../../phrases.js'
import { close, stops, take, type Step } from '../cursor.js'

const RANKS = phraseSet(['số', 'loại', 'hạng'])
const RANKS_FIRST = new CodeSet('slh')
const DIGITAL = 'kinh tế số'

/** `dự án đầu tư xây dựng` **số 1**, `các chi nhánh` **loại I**; `Phòng Kinh tế` **số** `chủ trì` has no number. */
export const numbered: Step = (cursor) => {
  const { line, next } = cursor
  const rank = RANKS_FIRST.has(line.codes[next]!) ? RANKS.at(line, next) : null
  if (!rank) return null
  const { end } = rank
  if (line.text[end] === ' ' && isCapital(line.text, end + 1))
    return take(cursor, wordEnd(line.text, end + 1))
  const digital = line.low.startsWith(DIGITAL, end - DIGITAL.length)
  return digital && (line.text.startsWith(' (', end) || stops.at(line, end + 1)) ? take(cursor, end) : null
}

const NUMBERS = / (?:số )?\d{1,3}(?:(?:, | và )(?:số )?\d{1,3})*(?![\d/.,%])/y
const NUMBERS_FIRST = new CodeSet('s0123456789')

/** `Đội thi công` **số 2**, `các Đội sản xuất` **1, 2 và 5**: where the numbers behind `at` end; `at` if there are none. */
export const numbersEnd = ({ codes, low }: Comparable, at: number): number =>
  NUMBERS_FIRST.has(codes[at + 1]!) ? Math.max(at, endOf(NUMBERS, low, at)) : at

const TERM =
  /(?:khóa (?:[ivx]{1,6}|\d{1,2})(?:,? nhiệm kỳ \d{4} ?[-–] ?\d{4})?|nhiệm kỳ \d{4} ?[-–] ?\d{4})(?=[ ,.;:]|$)/y
/** The first and the third letter of a term. */
const TERM_FIRST = new CodeSet('kn')
const TERM_THIRD = new CodeSet('ói')

/** `Ban Chấp hành Đảng bộ xã` **khóa X, nhiệm kỳ 2020 - 2025**. */
export const term: Step = (cursor) => {
  const { line, next } = cursor
  const may = TERM_FIRST.has(line.codes[next]!) && TERM_THIRD.has(line.codes[next + 2]!)
  const end = may ? endOf(TERM, line.low, next) : -1
  return end < 0 ? null : close(cursor, end)
}
