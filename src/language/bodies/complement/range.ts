/** `các địa phương`**, từ huyện đến xã, phường, thị trấn**, `đảng ủy trực thuộc` **và tương đương**; nothing follows it. */
import { isDigit } from '../../digits.js'
import { endOf } from '../../sticky.js'
import { COMMA } from '../../punctuation.js'
import type { Cursor } from './cursor.js'

/** `khu vực 1`**, 2 và 3**, `số 1`**, số 2**: numbers behind a number. */
const NUMBERS =
  /(?:(?<=[a-zà-ỹ] \d{1,2})(?:, \d{1,2})+(?: và \d{1,2})?|(?<=số \d{1,2})(?:, số \d{1,2})+(?: và số \d{1,2})?)(?=[,;:]|$| (?!tháng|ngày|năm|%|tỷ|triệu|xã|phường|huyện|đơn vị|hộ))/uy
const RANGE =
  /,? (?:từ|kể từ) (?:tỉnh|trung ương|huyện|thành phố|cấp tỉnh) (?:đến|tới|xuống) (?:cấp )?(?:cơ sở|xã|phường|thôn|huyện)(?:(?:, | và )(?:xã|phường|thị trấn|đặc khu|cơ sở))*/y

const EQUAL = ' tương đương'

export function rangeEnd({ line: { low, codes }, end }: Cursor): number {
  const comma = codes[end] === COMMA
  const numbers = comma && isDigit(codes[end - 1]!) ? endOf(NUMBERS, low, end) : -1
  if (numbers >= 0) return numbers
  const next = comma ? end + 2 : end + 1
  const joint = low.startsWith('và', next) ? 2 : low.startsWith('hoặc', next) ? 4 : 0
  if (joint > 0 && low.startsWith(EQUAL, next + joint)) return next + joint + EQUAL.length
  return low.startsWith('từ ', next) || low.startsWith('kể từ ', next) ? endOf(RANGE, low, end) : -1
}
