/**
 * Lines that only rule off: `--------`, `_____`, `*`, `*****`, `──────`, `|---|---|`, `|`, `=====`.
 */
import { isCapital, isSmall } from '../language/letters.js'

const RULE_LINE = /^(?:[-–—−_=~*.·─━═|:\s]{3,}|[*_─━═]|\|+)$/

export function isRule(text: string): boolean {
  const first = text.charCodeAt(0)
  if (isSmall(first) || isCapital(first)) return false
  return RULE_LINE.test(text.replaceAll('\\', '').trim())
}

/** A run inside a line that was a rule of its own before lines were merged. */
export const RULE_RUN = /[-–—_=─━═]{4,}|(?<=\s)[-–—_=*─━═]{3,}(?=\s|$)/g
