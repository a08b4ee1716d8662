/**
 * Lines that only rule off: `--------`, `_____`, `*`, `*****`, `──────`, `|---|---|`, `|`, `=====`.
 */
import { CodeSet } from '../language/code-set.js'

const RULE_LINE = /^(?:[-–—−_=~*.·─━═|:\s]{3,}|[*_─━═]|\|+)$/
/** What a rule begins and ends with; a backslash is an escape. */
const SIGNS = new CodeSet('-–—−_=~*.·─━═|:\\ ')

export function isRule(text: string): boolean {
  if (!SIGNS.has(text.charCodeAt(0)) || !SIGNS.has(text.charCodeAt(text.length - 1))) return false
  return RULE_LINE.test((text.includes('\\') ? text.replaceAll('\\', '') : text).trim())
}

/** A run inside a line that was a rule of its own before lines were merged. */
export const RULE_RUN = /[-–—_=─━═]{4,}|(?<=\s)[-–—_=*─━═]{3,}(?=\s|$)/g
