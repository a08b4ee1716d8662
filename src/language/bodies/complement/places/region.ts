/** `UBND các xã` **vùng khô hạn**, **dọc tuyến Quốc lộ 4**, up to the verb or the next body; `các tỉnh` **khu vực Bắc Bộ**. */
import { CodeSet } from '../../../code-set.js'
import { latin } from '../../../latin.js'
import { COMMA, SPACE } from '../../../punctuation.js'
import { endOf } from '../../../sticky.js'
import { headAt } from '../../heads.js'
import { isCapital, wordEnd, type Comparable } from '../../../comparable.js'
import { regionsEnd } from '../../units.js'
import { close, GROUPS, idioms, PROPER, stops, type Cursor, type Step } from '../cursor.js'
import { opensTask } from '../words/small.js'

const REGION = latin(
  /(?:(?:trong )?vùng|khu vực|dọc(?: theo)?|hạ du|trên(?: các)? tuyến|nơi có(?! đất)|ven(?= (?:đường|tuyến|quốc lộ|kênh|hồ) ))(?= (?!và )\p{L})/uy,
)
/** The first two letters of a region. */
const FIRST = new CodeSet('vkdhtn')
const SECOND = new CodeSet('ùhọạrơe')
const MOST_WORDS = 10
const AND = ' và '

export const region: Step = (cursor) => {
  const { line, next } = cursor
  const may = FIRST.has(line.codes[next]!) && SECOND.has(line.codes[next + 1]!)
  const lead = may ? endOf(REGION, line.low, next) : -1
  const named = GROUPS.has(cursor.kind) ? Math.max(regionsEnd(line, next), regionsEnd(line, lead + 1)) : -1
  if (named >= 0) return close(cursor, named)
  if (lead < 0 || isTold(cursor, lead + 1)) return null
  let end = lead
  for (let word = 0; word < MOST_WORDS; word++) {
    if (line.text[end] !== ' ' || (isCapital(line.text, end + 1) && headAt(line, end + 1))) return null
    end = wordEnd(line.text, end + 1)
    if (endsRegion(line, end)) return close(cursor, end)
  }
  return null
}

/**
 * `Các trung tâm y tế khu vực` **triển khai**, `Trạm Khuyến nông khu vực` **cử** `cán bộ`: a verb; the "dự" of "vùng dự án"
 * is not one.
 */
function isTold({ line, kind }: Cursor, at: number): boolean {
  if (opensTask(line, at - 1)) return true
  return PROPER.has(kind) && stops.at(line, at) !== null && !idioms.at(line, at)
}

function endsRegion(line: Comparable, at: number): boolean {
  if (line.text.startsWith(AND, at)) return headAt(line, at + AND.length) !== null
  if (line.codes[at] === SPACE) return !isCapital(line.text, at + 1) && stops.at(line, at + 1) !== null
  return line.codes[at] === COMMA && headAt(line, at + 2) !== null
}
