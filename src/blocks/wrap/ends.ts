/** What stands at the end of a line. */
import { isLetter } from '../../language/capitals.js'
import { CodeSet } from '../../language/code-set.js'
import { isDigit } from '../../language/digits.js'
import { COMMA, SEMICOLON } from '../../language/punctuation.js'

export const PARAGRAPH_END = new CodeSet('.;:')

/** No sentence ends so. */
export const isMidSentence = (code: number): boolean => isLetter(code) || isDigit(code) || code === COMMA

/** No list of names need end so. */
export const mayGoOn = (code: number): boolean => isMidSentence(code) || code === SEMICOLON
