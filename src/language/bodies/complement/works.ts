/** `Chủ đầu tư` **các dự án** `chậm tiến độ`. */
import { endOf } from '../../sticky.js'
import { isCapital, wordEnd, type Line } from '../line.js'
import { FEW_WORDS, headOf, stops, take, type Step } from './cursor.js'
import { links } from './link.js'
import { tails } from './tail.js'

/** What those who build have: `chủ đầu tư các` **dự án**. */
const WORKS = / (?:các |những )?(?:dự án|công trình|gói thầu)(?![a-zà-ỹ]| (?:đầu tư|xây dựng|thành phần))/y
const BUILDERS = /(?:chủ đầu tư|nhà đầu tư|nhà thầu)$/

export const works: Step = (cursor) => {
  const { line, end, at } = cursor
  if (end !== at || cursor.kind !== 'open' || !BUILDERS.test(headOf(cursor))) return null
  const past = endOf(WORKS, line.low, end)
  if (past < 0) return null
  cursor.closed = true
  return take(cursor, kindEnd(line, past))
}

/** `các dự án` **điện mặt trời** `khẩn trương …`: a few words up to the verb. */
function kindEnd(line: Line, at: number): number {
  let end = at
  for (let word = 0; word <= FEW_WORDS; word++) {
    if (line.text[end] !== ' ' || isCapital(line.text, end + 1)) break
    if (stops.at(line, end + 1)) return end
    if (links.at(line, end + 1) ?? tails.at(line, end + 1)) break
    end = wordEnd(line.text, end + 1)
  }
  return at
}
