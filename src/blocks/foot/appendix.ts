/**
 * What is added to a document, told by its first line.
 *
 *     "PHỤ LỤC"   "Danh sách kèm theo"   "QUY CHẾ"   "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
 */
import { CodeSet } from '../../language/code-set.js'
import { isCapitals } from '../../language/letters.js'
import { ADDED_TITLES, APPENDIX_TITLES } from '../../vocabulary/appendix-words.js'
import { hasMotto } from '../head/words.js'

const titled = (titles: readonly string[]) => new RegExp(`^[*_\\s]*(?:${titles.join('|')})(?![a-z])`)
const APPENDIX = titled(APPENDIX_TITLES)
const ADDED = titled(ADDED_TITLES)
/** `Sao y bản chính`, `Số 15-BS/VPTU`: what certifies a copy, with a head and a signature of its own. */
const COPY =
  /^[*_\s]*(?:sao (?:y|luc)|trich sao|so\s?:?\s?\d{0,6}\s?[-/]\s?(?:bs|bsy|bsl|sy|sl|trs))(?![a-z])/
const FIRST = new CodeSet(`*_ \t${APPENDIX_TITLES.map((title) => title.charAt(0)).join('')}`)

/** `Phụ lục I`; `plain` in bare letters. */
export const isAppendix = (plain: string): boolean => FIRST.has(plain.charCodeAt(0)) && APPENDIX.test(plain)

/** `QUY CHẾ`, or a head of its own; `plain` in bare letters. */
export const isAdded = (text: string, plain: string): boolean =>
  COPY.test(plain) || (isCapitals(text) && (ADDED.test(plain) || hasMotto(plain)))
