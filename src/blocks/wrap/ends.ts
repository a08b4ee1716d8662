/** The last characters of lines. */
import { isLetter } from '../../language/capitals.js'
import { CodeSet } from '../../language/code-set.js'
import { isDigit } from '../../language/digits.js'
import { COMMA, SEMICOLON } from '../../language/punctuation.js'

export const PARAGRAPH_END = new CodeSet('.;:')

/** Whether a sentence does not end so. */
export const isMidSentence = (code: number): boolean => isLetter(code) || isDigit(code) || code === COMMA

/** Whether a sentence or a list may continue after it. */
export const mayGoOn = (code: number): boolean => isMidSentence(code) || code === SEMICOLON
