/** `THỦ TƯỚNG CHÍNH PHỦ |-------| CỘNG HÒA …`: what was a rule before lines were merged. */
import { CodeSet } from '../../../language/code-set.js'
import { RULE_RUN } from '../../page/rules.js'
import type { Anchor } from './anchor.js'

const SIGNS = new CodeSet('-–—_=*─━═')

/** Three of a sign stand in a row, without which there is no rule. */
export function mayHaveRule(slice: string): boolean {
  let before = 0
  let count = 0
  for (let at = 0; at < slice.length; at++) {
    const code = slice.charCodeAt(at)
    count = code === before ? count + 1 : 1
    if (count === 3 && SIGNS.has(code)) return true
    before = code
  }
  return false
}

export function addRules(slice: string, at: number, found: Anchor[]): void {
  RULE_RUN.lastIndex = 0
  for (let match = RULE_RUN.exec(slice); match; match = RULE_RUN.exec(slice)) {
    const start = at + match.index
    found.push({ role: 'rule', start, end: start + match[0].length })
  }
}
