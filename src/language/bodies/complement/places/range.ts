/** `các địa phương`**, từ huyện đến xã, phường, thị trấn**, `đảng ủy trực thuộc` **và tương đương**: the last part of a name. */
import { isDigit } from '../../../digits.js'
import { endOf } from '../../../sticky.js'
import { COMMA } from '../../../punctuation.js'
import { isCapital, type Comparable } from '../../../comparable.js'
import { phraseSet } from '../../../phrases.js'
import { capitalRun } from '../../units.js'
import { GROUPS, type Cursor } from '../cursor.js'

/** `khu vực 1`**, 2 và 3**, `số 1`**, số 2**: more numbers after the first. */
const NUMBERS =
  /(?:(?<=[a-zà-ỹ] \d{1,2})(?:, \d{1,2})+(?: và \d{1,2})?|(?<=số \d{1,2})(?:, số \d{1,2})+(?: và số \d{1,2})?)(?=[,;:]|$| (?!tháng|ngày|năm|%|tỷ|triệu|xã|phường|huyện|đơn vị|hộ))/uy
const RANGE =
  /,? (?:từ|kể từ) (?:tỉnh|trung ương|huyện|thành phố|cấp tỉnh) (?:đến|tới|xuống) (?:cấp )?(?:cơ sở|xã|phường|thôn|huyện)(?:(?:, | và )(?:xã|phường|thị trấn|đặc khu|cơ sở))*/y

const EQUAL = ['và tương đương', 'hoặc tương đương']

export function rangeEnd({ line, kind, end }: Cursor): number {
  const { low, codes } = line
  const comma = codes[end] === COMMA
  const numbers = comma && isDigit(codes[end - 1]!) ? endOf(NUMBERS, low, end) : -1
  if (numbers >= 0) return numbers
  const next = comma ? end + 2 : end + 1
  for (const words of EQUAL) if (low.startsWith(words, next)) return next + words.length
  if (!low.startsWith('từ ', next) && !low.startsWith('kể từ ', next)) return -1
  const levels = endOf(RANGE, low, end)
  return levels < 0 && GROUPS.has(kind) && !comma ? placesEnd(line, next + FROM.length) : levels
}

const FROM = 'từ '
const TO = / (?:đến|tới) /y
/** `từ` **Quý I** `đến …` is a time. */
const TIMES = phraseSet(['quý', 'tháng', 'ngày', 'năm', 'tuần'])

/** `UBND các tỉnh ven biển từ` **Quảng Ninh đến Khánh Hòa**: where a range of places ends, or -1. */
function placesEnd(line: Comparable, at: number): number {
  if (!isPlace(line, at)) return -1
  const next = endOf(TO, line.low, capitalRun(line, at))
  return next >= 0 && isPlace(line, next) ? capitalRun(line, next) : -1
}

const isPlace = (line: Comparable, at: number): boolean =>
  isCapital(line.text, at) && !isDigit(line.codes[at]!) && !TIMES.at(line, at)
