/** What closes a notice, in bare letters. */
import { CLOSINGS } from '../../vocabulary/body-phrases.js'

/** `… thực hiện./.` */
export const LAST_STOP = /\.\s?\/\s?\.$/
/** `… kết luận này` */
const ITSELF = /(?<![a-z])(?:thong bao|ket luan) nay(?![a-z])/
/** So many paragraphs may follow the words that close. */
export const MOST_BELOW = 3

/** `Trên đây là …`, `Văn phòng … thông báo … biết, thực hiện./.`, `… thực hiện nghiêm kết luận này.` */
export function isClosing(plain: string): boolean {
  return CLOSINGS.some((form) => form.test(plain))
}

/** A closing in set words, that names the notice, or with its last stop. */
export function isFormula(plain: string): boolean {
  return LAST_STOP.test(plain) || ITSELF.test(plain) || isInSetWords(plain)
}

/** `Trên đây là …`, `Văn phòng … thông báo …` */
export function isInSetWords(plain: string): boolean {
  return CLOSINGS[0]!.test(plain) || CLOSINGS[1]!.test(plain)
}
