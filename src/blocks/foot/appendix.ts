/**
 * Appendices, recognised by their first line.
 *
 *     "PHỤ LỤC"   "Danh sách kèm theo"   "QUY CHẾ"   "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
 */
import { CodeSet } from '../../language/code-set.js'
import { isCapitals } from '../../language/letters.js'
import { ADDED_TITLES, APPENDIX_TITLES, COPY_SYMBOLS, COPY_TITLES } from '../../vocabulary/appendix-words.js'
import { hasMotto } from '../head/words.js'

const titled = (titles: readonly string[]) => new RegExp(`^[*_\\s]*(?:${titles.join('|')})(?![a-z])`)
const APPENDIX = titled(APPENDIX_TITLES)
const ADDED = titled(ADDED_TITLES)
/** `Số 15-BS/VPTU` */
const COPY_NUMBER = `so\\s?:?\\s?\\d{0,6}\\s?[-/]\\s?(?:${COPY_SYMBOLS.join('|')})`
/** `Sao y bản chính`, or such a number. */
const COPY = titled([...COPY_TITLES, COPY_NUMBER])
const FIRST = new CodeSet(`*_ \t${APPENDIX_TITLES.map((title) => title.charAt(0)).join('')}`)

/** `Phụ lục I`; `plain` in bare letters. */
export const isAppendix = (plain: string): boolean => FIRST.has(plain.charCodeAt(0)) && APPENDIX.test(plain)

/** `QUY CHẾ`, or another head; `plain` in bare letters. */
export const isAdded = (text: string, plain: string): boolean =>
  COPY.test(plain) || (isCapitals(text) && (ADDED.test(plain) || hasMotto(plain)))
