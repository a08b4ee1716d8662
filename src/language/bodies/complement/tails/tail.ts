/** `các cơ quan` **có liên quan**. */
import { CHARGE, TAILS } from '../../../../vocabulary/body-names.js'
import { SPACE } from '../../../punctuation.js'
import { endOf, matchesAt } from '../../../sticky.js'
import type { Comparable } from '../../../comparable.js'
import { phraseSet } from '../../../phrases.js'
import { close, GROUPS, stops, type Cursor, type Step } from '../cursor.js'
import { chargeOf } from './charge.js'

export const tails = phraseSet(TAILS)

/** Only for groups: `Sở Y tế` **chủ trì dự án thành phần** `số 2`, `Sở Y tế` **được giao chủ trì** say what to do. */
const OF_GROUPS =
  /chủ trì|được (?:giao|phân công)(?! phụ trách)|(?:quản lý|khai thác|vận hành)[a-zà-ỹ, ]{0,24} (?:đường bộ|hồ|thủy lợi)/y

export const tail: Step = (cursor) => {
  const { line, next, stop } = cursor
  const found = tails.at(line, next)
  if (!found || (stop && stop.end >= found.end)) return null
  if (line.low.startsWith(CHARGE, next) || isPutInCharge(cursor, found.end))
    return chargeOf(cursor, found.end)
  if (!GROUPS.has(cursor.kind) && matchesAt(OF_GROUPS, line.low, next)) return null
  cursor.shared = true
  return close(cursor, line.low.endsWith(AT, found.end) ? namedEnd(line, found.end) : found.end)
}

/** `các đồng chí Huyện ủy viên` **được phân công phụ trách** `các xã`: not right before the verb. */
const isPutInCharge = ({ line, kind }: Cursor, end: number): boolean =>
  !GROUPS.has(kind) && line.low.endsWith(CHARGE, end) && line.codes[end] === SPACE && !stops.at(line, end + 1)

const AT = ' tại'
const NAMED_AT =
  /(?<=nêu tại|có tên tại) (?:điểm|khoản|mục|phụ lục|danh sách|bảng|biểu)(?: (?:[a-zđ]|[ivx\d]{1,4}(?:\.\d{1,2})*)(?![a-zà-ỹ\d]))?(?: (?:kèm theo|nêu trên|này))?/y

/** `UBND các xã nêu tại` **điểm a**. */
const namedEnd = ({ low }: Comparable, at: number): number => Math.max(at, endOf(NAMED_AT, low, at))
