/**
 * Persons who are named together: in one breath, or in a list after one word.
 *
 *     "đồng chí Lê Văn A" **"và đồng chí Đại tá"** "Trần Văn B"
 *     "Đồng chủ trì Hội nghị có các đồng chí: Lê Văn A, Chủ tịch HĐND tỉnh; Trần Văn B, …"
 *     "Các đồng chí: Lê Văn A, Bí thư Tỉnh ủy; Trần Văn B, Chủ tịch UBND tỉnh đồng chủ trì"
 */
import { COLON } from '../../../language/punctuation.js'
import { matchesAt } from '../../../language/sticky.js'
import { ADDRESSES, CHAIRING, GATHERINGS, RANKS } from '../../../vocabulary/chair-words.js'
import { anyOf } from '../../../language/phrases/any-of.js'

const WITH_ADDRESS = new RegExp(
  `^\\s*(?:,\\s*)?(?:và|cùng|cùng với|[,;])\\s+(?:các )?(?:${anyOf(ADDRESSES)})(?: (?:${anyOf(RANKS)})|(?: [A-Z][A-Za-z]{1,7}\\.)+)?\\s*$`,
)
/** `Phó Thủ tướng Lê Văn A` **và** `Phó Thủ tướng Trần Văn B đã chủ trì` */
const AND = /^,? (?:và|cùng) $/

/**
 * `… Lê Văn A` **và đồng chí** `Trần Văn B`: whether these words join two persons.
 *
 * @param led - what stands before the titles and posts of the second; null if there are none
 */
export const isLink = (joint: string, led: string | null): boolean =>
  WITH_ADDRESS.test(joint) || (led !== null && AND.test(led))

const CHAIRED_BY = new RegExp(
  `(?<=(?:${anyOf(CHAIRING)})(?: (?:cuộc |phiên |buổi |kỳ )?(?:${anyOf(GATHERINGS)}))?(?: (?:có|gồm|là)(?: [^.;:,]{2,20})?)?:\\s*)`,
  'iy',
)
const COMRADES = /(?<=(?:^|[.,] )các (?:đồng chí|đ\/c|ông,? bà|ông|bà):\s*)/iy
const FURTHER = /^(?:;|,)(?: và)? $/

/** `2. Chủ trì:` stands before `at`. */
export const isFirstOfChairs = (text: string, at: number): boolean =>
  isBehindColon(text, at) && matchesAt(CHAIRED_BY, text, at)

/** `Các đồng chí:` stands before `at`. */
export const isFirstOfGroup = (text: string, at: number): boolean =>
  isBehindColon(text, at) && matchesAt(COMRADES, text, at)

/** Whether these words separate two persons of one list. */
export const partsInList = (joint: string): boolean => FURTHER.test(joint)

function isBehindColon(text: string, at: number): boolean {
  return text.charCodeAt(at - 1) === COLON || text.charCodeAt(at - 2) === COLON
}
