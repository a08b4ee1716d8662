/** `Phó Chủ tịch` **phụ trách văn xã**: the field in charge may be any words. */
import { CHARGE, VERBAL_FIELDS } from '../../../../vocabulary/body-names.js'
import { readPersonName } from '../../../persons.js'
import { anyOf } from '../../../phrases/any-of.js'
import { endOf, matchesAt } from '../../../sticky.js'
import { COMMA, SPACE } from '../../../punctuation.js'
import { headAt } from '../../heads.js'
import { comparable, isCapital, wordEnd, type Comparable } from '../../../comparable.js'
import { stops, take, unitNames, type Cursor } from '../cursor.js'

const FIELD = new RegExp(
  comparable(
    ` (?:công tác|lĩnh vực|mảng|khối)(?= )(?! (?:chủ động|tích cực|thường xuyên|trực tiếp|tiếp tục|kịp thời) )|(?= (?:${anyOf(VERBAL_FIELDS)}) )`,
  ),
  'y',
)
/** `Phó Chủ tịch UBND xã ` **phụ trách chỉ đạo** `…`: the next words show that it is the verb. */
const IN_CHARGE = new RegExp(
  comparable(
    `${CHARGE} (?:chỉ đạo|đôn đốc|theo dõi|tổ chức thực hiện|tham mưu|hướng dẫn|trực tiếp|chung|toàn diện|việc|chính|như sau|cụ thể)(?![a-zà-ỹ])`,
  ),
  'y',
)
/** The same after a bare office. */
const IN_CHARGE_OF_ALL = new RegExp(comparable(`${CHARGE} (?:chung|toàn diện|việc)(?![a-zà-ỹ])`), 'y')

export function chargeOf(cursor: Cursor, end: number): boolean {
  const { line, next } = cursor
  const whole = cursor.end > cursor.at || cursor.kind === 'unit'
  // "Phó Giám đốc Lê Văn An phụ trách kiểm định": a named person needs no field.
  if (cursor.kind === 'office' && readPersonName(line.text, cursor.at + 1)?.end === cursor.end) return false
  if (matchesAt(whole ? IN_CHARGE : IN_CHARGE_OF_ALL, line.low, next)) return false
  // "…, phụ trách, chỉ đạo" is a verb among verbs.
  const alone = end === next + CHARGE.length && line.text.startsWith(', ', end)
  if (alone && !headAt(line, end + 2)) return false
  cursor.shared = true
  cursor.closed = false
  return take(cursor, fieldEnd(line, end))
}

/**
 * `phụ trách` **công tác thi đua** `chuẩn bị …`, `phụ trách` **đào tạo** `chỉ đạo …`: work that could be a verb, before the verb
 * or a comma; or **hậu cần**, as divisions are called.
 */
function fieldEnd(line: Comparable, at: number): number {
  const unit = unitNames.at(line, at + 1)
  if (unit && stops.at(line, unit.end + 1)) return unit.end
  const behind = endOf(FIELD, line.low, at)
  if (behind < 0) return at
  const field = stops.at(line, behind + 1)
  if (!field) return at
  if (line.codes[field.end] === COMMA) return field.end
  let { end } = field
  for (let word = 0; word <= WORDS && line.codes[end] === SPACE && !isCapital(line.text, end + 1); word++) {
    if (stops.at(line, end + 1)) return end
    end = wordEnd(line.text, end + 1)
  }
  return at
}
/** So many words may follow the first: `xây dựng` **đô thị** `trực tiếp …`. */
const WORDS = 2
