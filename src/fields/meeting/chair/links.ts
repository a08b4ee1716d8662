/**
 * Two persons named in one breath.
 *
 *     "đồng chí Lê Văn A" **"và đồng chí Đại tá"** "Trần Văn B"
 *     "Phó Thủ tướng Lê Văn A" **"và"** "Phó Thủ tướng Trần Văn B đã chủ trì"
 */
import { ADDRESSES, RANKS } from '../../../vocabulary/chair-words.js'
import { anyOf } from '../../../language/any-of.js'

const WITH_ADDRESS = new RegExp(
  `^\\s*(?:,\\s*)?(?:và|cùng|cùng với|[,;])\\s+(?:các )?(?:${anyOf(ADDRESSES)})(?: (?:${anyOf(RANKS)})|(?: [A-Z][A-Za-z]{1,7}\\.)+)?\\s*$`,
)
const AND = /^,? (?:và|cùng) $/

/** @param posted - whether posts stand before the second name */
export const isLink = (joint: string, posted: boolean): boolean =>
  WITH_ADDRESS.test(joint) || (posted && AND.test(joint))
