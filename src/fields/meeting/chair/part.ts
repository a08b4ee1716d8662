/**
 * The part that a person has in a meeting, as the words say that lead up to them, or that follow.
 *
 *     **"dưới sự chủ trì của"** "đồng chí Lê Văn A"        "đồng chí Lê Văn A, Bí thư" **"đồng chủ trì"**
 */
import { bracketEnd } from '../../../language/comparable.js'
import { latin } from '../../../language/latin.js'
import { COMMA } from '../../../language/punctuation.js'
import { endOf, matchesAt } from '../../../language/sticky.js'
import { ADDRESSES, CHAIRING, GATHERINGS, LEADING } from '../../../vocabulary/chair-words.js'
import { anyOf } from '../../../language/phrases/any-of.js'
import { isVerbAt } from './verbs.js'

const MEETING = `(?:cuộc |phiên |buổi |kỳ )?(?:${anyOf(GATHERINGS)})`

/** `Cùng chủ trì có` **đồng chí** `…`. */
const CO_CHAIRED_BY = new RegExp(
  `(?<=(?:cùng|đồng) chủ trì(?: ${MEETING})?(?: (?:có|là|gồm|còn có):? |: ?)(?:các )?)`,
  'iy',
)
const CO_CHAIRS = /[\s,]*(?:cùng |và )?đồng chủ trì/y
/** `Đến dự và chủ trì Hội nghị có` **đồng chí** `…`, `Chủ trì Hội nghị` **đồng chí** `…`. */
const PRESIDED_BY = new RegExp(
  `(?<=(?:^|[.;] | và )(?:${anyOf(CHAIRING)}) (?:${MEETING} )?(?:(?:có|là|gồm):? )?(?:các )?)(?:${anyOf(ADDRESSES)}) `,
  'iy',
)
const CHAIRED_BY = new RegExp(
  `(?<=(?:${anyOf(LEADING)}|ủy quyền) (?:của|bởi|cho) |[Dd]ưới sự (?:đồng )?(?:${anyOf(LEADING)}) |\\bdo )`,
  'y',
)
/** `Đến dự và chỉ đạo Hội nghị có` **đồng chí** `…`: a guest. */
const ATTENDED_BY = /(?<=(?:^|[.;] )[^.;:,]{0,24}dự (?:(?!chủ )[^.;:,]){0,60}có:? (?:các )?)/iy
/** **đã ký ban hành Công văn** `…`: who signed a document need not have chaired. */
const SIGNS = latin(/[\s,]*(?:(?:đã|vừa|mới) )*ký(?!\p{L})/uy)
/** `Văn phòng thông báo ý kiến của` **Phó Chủ tịch UBND tỉnh Lê Văn A** `như sau:`. */
const CONVEYED_OF = /(?<=(?:ý kiến|kết luận|chỉ đạo) của )/iy
const AS_FOLLOWS = /,? (?:tại [^.;:]{3,160} )?như sau(?=[:.])/y

/** One of those who chair beside the chair. */
export const isCoChairLedUpTo = (text: string, start: number): boolean =>
  leads(text, start) && matchesAt(CO_CHAIRED_BY, text, start)

/** `đồng chủ trì` follows at `end`. */
export const coChairsAt = (text: string, end: number): boolean => matchesAt(CO_CHAIRS, text, end)

/** One who is said to be chairing before being named. */
export const isChairLedUpTo = (text: string, start: number): boolean =>
  leads(text, start) && (matchesAt(CHAIRED_BY, text, start) || matchesAt(PRESIDED_BY, text, start))

/** One who came, whoever chaired. */
export const isGuestLedUpTo = (text: string, start: number): boolean =>
  leads(text, start) && matchesAt(ATTENDED_BY, text, start)

/** `Chủ tịch UBND tỉnh Lê Văn A` **và các Phó Chủ tịch UBND tỉnh** `chủ trì`: those beside whom nothing names. */
const DEPUTIES =
  /,?(?: và| cùng(?: với)?)? các (?:đồng chí )?(?:[Pp]hó|Thường trực|Ủy viên|lãnh đạo) [^,.;:()]{3,60}?(?= (?:(?:đã|cùng|đồng) )*(?:chủ trì|họp|đi kiểm tra|làm việc) )/y

/** What a chair does follows at `end`, or behind a bracket: `Lê Văn A` **(phụ trách văn hóa)** `chủ trì`. */
export const speaksAt = (text: string, end: number): boolean =>
  isVerbAt(text, bracketEnd(text, Math.max(end, endOf(DEPUTIES, text, end)))) && !matchesAt(SIGNS, text, end)

/** One whose conclusions another tells. */
export const isConveyed = (text: string, start: number, end: number): boolean =>
  leads(text, start) && matchesAt(CONVEYED_OF, text, start) && matchesAt(AS_FOLLOWS, text, end)

/** Words may lead up to `at`: none that do so end in a comma. */
function leads(text: string, at: number): boolean {
  return at > 1 && text.charCodeAt(at - 2) !== COMMA
}
