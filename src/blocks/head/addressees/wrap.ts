/** `Kính gửi: Chủ tịch UBND các` / `huyện, thành phố.`: a name that goes on in its next line. */
import { latin } from '../../../language/latin.js'
import { bare, startsCapital } from '../../../language/letters.js'
import type { Line } from '../../../lines/lines.js'
import { ANSWERING_WORDS, CONTACT_LABELS } from '../../../vocabulary/frame.js'
import { opensText } from '../words.js'
import { isRow } from './words.js'

const CLOSED = /[.;]\s*$/
/** No line that goes on is set further to the left, unless the name is too. */
const INDENT = 8
/** No name that was broken leaves as much for its next line. */
const LONG = 60
/** A name that ends so goes on. */
const OPEN_END = /(?:[,:–-]|\s(?:và|của|các|(?<!trực )thuộc))[*_\s]*$/u
const ITEM = /^\d{1,2}[.)/]\s/
/** Where to find them is not their name. */
const DETAIL = new RegExp(`^[*_]*(?:${CONTACT_LABELS.join('|')})\\s?:`)
/** `(Địa chỉ: số 12, đường Lê Lợi, phường Hồng Hà)`: said of the name above. */
const BRACKETED = /^\([^()]+\)[.;,]?$/
/** `UBND các tỉnh:` / `Lào Cai, Lai Châu, Yên Bái,` */
const NAMES = latin(
  /^\p{Lu}[\p{L}.’-]{0,20}(?: (?:- )?\p{Lu}[\p{L}.’-]{0,20}){0,4}(?:(?:, ?| và )\p{Lu}[\p{L}.’-]{0,20}(?: (?:- )?\p{Lu}[\p{L}.’-]{0,20}){0,4})+[,.]?$/u,
)
/** No rest of a name is longer. */
const LONG_TAIL = 120
/** `Trả lời Công văn số …`: the letter begins. */
const ANSWER = new RegExp(`^(?:${ANSWERING_WORDS.join('|')})(?![a-z])`)

/** Whether the line goes on with the name that stands right above it. */
export function goesOnName(text: string, line: Line, above: Line): boolean {
  if (isRow(text, above) || CLOSED.test(text.slice(above.first, above.last))) return false
  return line.indent >= Math.min(above.indent, INDENT) && !opensBody(text, line, above)
}

/** `Kính gửi: Hiệu trưởng các trường trung cấp,` / blank / `cao đẳng trên địa bàn`: each line set apart, the name is open. */
export function goesOnOpenName(text: string, line: Line, above: Line): boolean {
  if (isRow(text, above) || line.last - line.first > LONG_TAIL) return false
  const slice = text.slice(line.first, line.last)
  const end = text.charAt(above.last - 1)
  return (end === ',' && !opensText(bare(slice))) || (end === ':' && NAMES.test(slice))
}

/** `Ngày 09 tháng 6 năm 2025, Chính phủ ban hành …` below names that no mark closes. */
function opensBody(text: string, line: Line, above: Line): boolean {
  const slice = text.slice(line.first, line.last)
  if (BRACKETED.test(slice)) return false
  if (ITEM.test(slice) || DETAIL.test(bare(slice))) return true
  if (!startsCapital(slice)) return false
  const plain = bare(slice)
  if (opensText(plain) || ANSWER.test(plain)) return true
  return slice.length > LONG && !OPEN_END.test(text.slice(Math.max(above.first, above.last - 12), above.last))
}
