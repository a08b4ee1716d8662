/** The words that close a notice, in bare letters. */
import { SpacedPhrases } from '../../language/spaced-phrases.js'
import { endOf, matchesAt } from '../../language/sticky.js'
import { CLOSING_WORDS, CLOSINGS, INFORMING } from '../../vocabulary/body-phrases.js'

const LAST_STOP = /\.\s?\/\s?\.$/
const LAST_STOP_LENGTH = 5
/** `… kết luận này` */
const ITSELF = /(?<![a-z])(?:thong bao|ket luan|van ban|cong van) nay(?![a-z])/
const INFORMERS = new SpacedPhrases(INFORMING)
/** `TL. Chánh Văn phòng, ` */
const AUTHORITY = /t(?:uq|l|m)[./] ?[^,]{2,60}, /y
const INFORMS =
  /\.?[^.;]{1,120}?(?:thong bao|truyen dat|kinh bao) .{0,600}(?:biet|thuc hien|theo doi|phoi hop|trien khai)/y
/** So many paragraphs may follow the closing. */
export const MOST_BELOW = 3

/** `Trên đây là …`, `Văn phòng … thông báo … biết, thực hiện./.`, `… thực hiện nghiêm kết luận này.` */
export function isClosing(plain: string): boolean {
  return isInSetWords(plain) || CLOSINGS.some((form) => form.test(plain))
}

/** `… thực hiện./.` */
export const endsInLastStop = (text: string): boolean => LAST_STOP.test(text.slice(-LAST_STOP_LENGTH))

/** A closing in set words, one that names the notice, or one with the last stop. */
export function isFormula(plain: string): boolean {
  return endsInLastStop(plain) || ITSELF.test(plain) || isInSetWords(plain)
}

/** `Trên đây là …`, `Văn phòng … thông báo …` */
export function isInSetWords(plain: string): boolean {
  return CLOSING_WORDS.test(plain) || informs(plain)
}

/** `TL. Chánh Văn phòng, Văn phòng UBND tỉnh thông báo để các sở biết, thực hiện.` */
function informs(plain: string): boolean {
  const informer = INFORMERS.endAt(plain, Math.max(endOf(AUTHORITY, plain, 0), 0))
  return informer >= 0 && matchesAt(INFORMS, plain, informer)
}
