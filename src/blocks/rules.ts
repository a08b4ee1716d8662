/**
 * Lines that only rule off: `--------`, `_____`, `*`, `*****`, `──────`, `|---|---|`, `=====`.
 */
const RULE_LINE = /^(?:[-–—−_=~*.·─━═|:\s]{3,}|[*_─━═])$/

export function isRule(text: string): boolean {
  return RULE_LINE.test(text.replaceAll('\\', '').trim())
}

/** A run inside a line that was a rule of its own before lines were merged. */
export const RULE_RUN = /[-–—_=─━═]{4,}|(?<=\s)[-–—_=*─━═]{3,}(?=\s|$)/g
