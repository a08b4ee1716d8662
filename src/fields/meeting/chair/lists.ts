/**
 * Persons in a list that one word leads up to.
 *
 *     "Đồng chủ trì Hội nghị có các đồng chí: Lê Văn A, Chủ tịch HĐND tỉnh; Trần Văn B, …"
 *     "Các đồng chí: Lê Văn A, Bí thư Tỉnh ủy; Trần Văn B, Chủ tịch UBND tỉnh đồng chủ trì"
 */
import { COLON } from '../../../language/punctuation.js'
import { matchesAt } from '../../../language/sticky.js'
import { CHAIRING, GATHERINGS } from '../../../vocabulary/chair-words.js'
import { anyOf } from '../../../language/any-of.js'

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

/** What stands between two persons parts them in one list. */
export const partsInList = (joint: string): boolean => FURTHER.test(joint)

function isBehindColon(text: string, at: number): boolean {
  return text.charCodeAt(at - 1) === COLON || text.charCodeAt(at - 2) === COLON
}
