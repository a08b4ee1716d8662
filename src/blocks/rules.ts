/**
 * Lines that only rule off: `--------`, `_____`, `*`, `*****`, `──────`, `|---|---|`, `|`, `=====`.
 */
import { isCapital, isSmall } from '../language/letters.js'

const RULE_LINE = /^(?:[-–—−_=~*.·─━═|:\s]{3,}|[*_─━═]|\|+)$/

export function isRule(text: string): boolean {
  if (isWord(text.charCodeAt(0)) || isWord(text.charCodeAt(text.length - 1))) return false
  return RULE_LINE.test((text.includes('\\') ? text.replaceAll('\\', '') : text).trim())
}

/** A letter, a digit, or what closes a sentence or an entry: such a sign begins and ends no rule. */
function isWord(code: number): boolean {
  return isSmall(code) || isCapital(code) || (code >= 48 && code <= 57) || code === 59 || code === 44
}

/** A run inside a line that was a rule of its own before lines were merged. */
export const RULE_RUN = /[-–—_=─━═]{4,}|(?<=\s)[-–—_=*─━═]{3,}(?=\s|$)/g
