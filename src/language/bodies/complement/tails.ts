/** Steps over what ends a name: levels, places, kinds of bodies, whose they are. */
import { CHARGE, LINKS, TAILS } from '../../../vocabulary/body-names.js'
import { headAt, nounAt, type HeadKind } from '../heads.js'
import { comparable, isCapital, wordEnd, type Line } from '../line.js'
import { phraseSet } from '../phrases.js'
import { readUnits } from '../units.js'
import { headNext, headOf, idioms, stops, take, unitNames, type Cursor, type Step } from './cursor.js'
import { isDigit } from '../../digits.js'
import { latin } from '../../latin.js'
import { endOf, matchesAt } from '../../sticky.js'
import { COMMA } from '../../punctuation.js'

const tails = phraseSet(TAILS)
const links = phraseSet(LINKS)
const REGION = latin(/(?:vùng|khu vực) \p{L}/uy)
const MOST_WORDS = 5
const FIELD = / (?:công tác|lĩnh vực|mảng|khối)(?= )/y
/** `Phó Chủ tịch UBND xã ` **phụ trách chỉ đạo** `…`: what follows says that it is the verb. */
const IN_CHARGE = new RegExp(
  comparable(
    `${CHARGE} (?:chỉ đạo|đôn đốc|theo dõi|tổ chức thực hiện|tham mưu|hướng dẫn|trực tiếp|chung|toàn diện|chính|như sau|cụ thể)(?![a-zà-ỹ])`,
  ),
  'y',
)
/** The same behind a bare office. */
const IN_CHARGE_OF_ALL = new RegExp(comparable(`${CHARGE} (?:chung|toàn diện)(?![a-zà-ỹ])`), 'y')
/** What belongs to groups only: `Sở Y tế` **chủ trì dự án thành phần** `số 2`, `Sở Y tế` **được giao chủ trì** are told what to do. */
const OF_GROUPS = /chủ trì|được (?:giao|phân công)/y
export const GROUPS: ReadonlySet<HeadKind> = new Set(['generic', 'open'])
/** What those who build have: `chủ đầu tư các` **dự án**. */
const WORKS = / (?:các |những )?(?:dự án|công trình|gói thầu)(?![a-zà-ỹ]| (?:đầu tư|xây dựng|thành phần))/y
const BUILDERS = /(?:chủ đầu tư|nhà đầu tư|nhà thầu)$/
/** `khu vực 1`**, 2 và 3**: numbers behind a number. */
const NUMBERS =
  /(?<=[a-zà-ỹ] \d{1,2})(?:, \d{1,2})+(?: và \d{1,2})?(?=[,;:]|$| (?!tháng|ngày|năm|%|tỷ|triệu|xã|phường|huyện|đơn vị|hộ))/uy
const RANGE =
  /,? (?:từ|kể từ) (?:tỉnh|trung ương|huyện|thành phố|cấp tỉnh) (?:đến|tới|xuống) (?:cấp )?(?:cơ sở|xã|phường|thôn|huyện)(?:(?:, | và )(?:xã|phường|thị trấn|đặc khu|cơ sở))*/y

const EQUAL = ' tương đương'

/** `các địa phương`**, từ huyện đến xã, phường, thị trấn**, `đảng ủy trực thuộc` **và tương đương**; nothing follows it. */
export function rangeEnd({ line: { low, codes }, end }: Cursor): number {
  const comma = codes[end] === COMMA
  const numbers = comma && isDigit(codes[end - 1]!) ? endOf(NUMBERS, low, end) : -1
  if (numbers >= 0) return numbers
  const next = comma ? end + 2 : end + 1
  const joint = low.startsWith('và', next) ? 2 : low.startsWith('hoặc', next) ? 4 : 0
  if (joint > 0 && low.startsWith(EQUAL, next + joint)) return next + joint + EQUAL.length
  return low.startsWith('từ ', next) || low.startsWith('kể từ ', next) ? endOf(RANGE, low, end) : -1
}

/** `Ban Chỉ đạo phòng, chống dịch Covid-19` **của** `tỉnh`, `đảng ủy` **trực thuộc** `Tỉnh ủy`. */
export const link: Step = (cursor) => {
  const found = links.at(cursor.line, cursor.next)
  if (!found) return null
  const tail = tails.at(cursor.line, cursor.next)
  if (tail && tail.end > found.end) return null
  if (cursor.stop && cursor.stop.end > found.end) return null
  if (cursor.kind === 'committee' && cursor.line.low.startsWith('về ', cursor.next)) {
    const purpose = unitNames.at(cursor.line, found.end + 1)
    if (purpose) return take(cursor, purpose.end)
  }
  if (!isLinked(cursor, found.end)) return null
  cursor.closed = false
  return take(cursor, found.end)
}

/** Whether a level, a body or a capital stands after the link. */
function isLinked({ line, kind }: Cursor, at: number): boolean {
  if (line.text[at] !== ' ') return false
  if (isCapital(line.text, at + 1)) return !isDigit(line.codes[at + 1]!)
  const head = headAt(line, at + 1)
  if (head?.kind === 'determiner') return namesMany(line, head.end + 1)
  if (head) return head.kind !== 'address'
  return kind === 'committee' && idioms.at(line, at + 1) !== null
}

/** `Thương vụ Việt Nam tại các` **thị trường trọng điểm**. */
function namesMany(line: Line, at: number): boolean {
  return isCapital(line.text, at) || nounAt(line, at) !== null || idioms.at(line, at) !== null
}

/** `UBND các xã` **vùng khô hạn**: a few words up to the verb. */
export const region: Step = (cursor) => {
  const { line, next } = cursor
  if (!line.low.startsWith('vùng ', next) && !line.low.startsWith('khu vực ', next)) return null
  if (!matchesAt(REGION, line.low, next)) return null
  let end = wordEnd(line.text, next)
  for (let word = 0; word < MOST_WORDS; word++) {
    if (line.text[end] !== ' ' || isCapital(line.text, end + 1)) return null
    end = wordEnd(line.text, end + 1)
    if (line.text[end] === ' ' && stops.at(line, end + 1)) {
      cursor.closed = true
      return take(cursor, end)
    }
  }
  return null
}

/** `Chủ đầu tư` **các dự án** `chậm tiến độ`. */
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
  for (let word = 0; word <= MOST_WORDS; word++) {
    if (line.text[end] !== ' ' || isCapital(line.text, end + 1)) break
    if (stops.at(line, end + 1)) return end
    if (links.at(line, end + 1) ?? tails.at(line, end + 1)) break
    end = wordEnd(line.text, end + 1)
  }
  return at
}

/** `các cơ quan` **có liên quan**. */
export const tail: Step = (cursor) => {
  const { line, next, stop } = cursor
  const found = tails.at(line, next)
  if (!found || (stop && stop.end >= found.end)) return null
  if (line.low.startsWith(CHARGE, next)) return chargeOf(cursor, found.end)
  if (!GROUPS.has(cursor.kind) && matchesAt(OF_GROUPS, line.low, next)) return null
  cursor.shared = true
  cursor.closed = true
  return take(cursor, line.low.endsWith(AT, found.end) ? namedEnd(line, found.end) : found.end)
}

/** `Phó Chủ tịch` **phụ trách văn xã**: the field follows in any words. */
function chargeOf(cursor: Cursor, end: number): boolean {
  const { line, next } = cursor
  const whole = cursor.end > cursor.at || cursor.kind === 'unit'
  if (matchesAt(whole ? IN_CHARGE : IN_CHARGE_OF_ALL, line.low, next)) return false
  // "…, phụ trách, chỉ đạo" is a verb among verbs.
  const alone = end === next + CHARGE.length && line.text.startsWith(', ', end)
  if (alone && !headAt(line, end + 2)) return false
  cursor.shared = true
  cursor.closed = false
  return take(cursor, fieldEnd(line, end))
}

const AT = ' tại'
const NAMED_AT =
  /(?<=nêu tại|có tên tại) (?:điểm|khoản|mục|phụ lục|danh sách|bảng|biểu)(?: (?:[a-zđ]|[ivx\d]{1,4}(?:\.\d{1,2})*)(?![a-zà-ỹ\d]))?(?: (?:kèm theo|nêu trên|này))?/y

/** `UBND các xã nêu tại` **điểm a**. */
const namedEnd = ({ low }: Line, at: number): number => Math.max(at, endOf(NAMED_AT, low, at))

/** `phụ trách` **công tác thi đua** `chuẩn bị …`: work that reads as a verb too, before the verb or a comma. */
function fieldEnd(line: Line, at: number): number {
  const behind = endOf(FIELD, line.low, at)
  if (behind < 0) return at
  const field = stops.at(line, behind + 1)
  return field && (line.codes[field.end] === COMMA || stops.at(line, field.end + 1)) ? field.end : at
}

const TERM =
  /(?:khóa (?:[ivx]{1,6}|\d{1,2})(?:,? nhiệm kỳ \d{4} ?[-–] ?\d{4})?|nhiệm kỳ \d{4} ?[-–] ?\d{4})(?=[ ,.;:]|$)/y

/** `Ban Chấp hành Đảng bộ xã` **khóa X, nhiệm kỳ 2020 - 2025**. */
export const term: Step = (cursor) => {
  const { line, next } = cursor
  if (!'kn'.includes(line.low.charAt(next))) return null
  const end = endOf(TERM, line.low, next)
  if (end < 0) return null
  cursor.closed = true
  return take(cursor, end)
}

/** `Công an` **tỉnh**, `UBND` **huyện Phú Vang**. */
export const level: Step = (cursor) => {
  if (headNext(cursor)?.kind !== 'unit') return null
  const units = readUnits(cursor.line, cursor.next)!
  cursor.shared ||= !units.placed
  cursor.closed = true
  return take(cursor, units.end)
}

/** `UBND`**: huyện Phú Hòa, thành phố Tuy Hòa**. */
export const listed: Step = (cursor) => {
  const { line, end } = cursor
  if (!line.text.startsWith(': ', end) || !/ubnd$|ủy ban nhân dân$/.test(headOf(cursor))) return null
  const units = readUnits(line, end + 2)
  if (!units?.placed) return false
  cursor.closed = true
  return take(cursor, units.end)
}

/** `UBND` **các xã, phường**, `Ban Quản lý` **các Khu** `công nghiệp`. */
export const group: Step = (cursor) => {
  const { line, proper, closed, shared } = cursor
  const determiner = headNext(cursor)
  if (determiner?.kind !== 'determiner') return null
  if ((closed && shared) || (closed && !proper && cursor.end !== cursor.at)) return null
  const within = determiner.end + 1
  const kinds = cursor.readGroup(line, within)
  if (kinds) {
    cursor.shared = true
    take(cursor, kinds.end)
    return false
  }
  const named = isCapital(line.text, within) ? wordEnd(line.text, within) : idioms.at(line, within)?.end
  return proper && named !== undefined ? take(cursor, named, 1) : false
}
