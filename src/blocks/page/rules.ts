/**
 * Rules: `--------`, `_____`, `*`, `*****`, `──────`, `|---|---|`, `|`, `=====`, `+---+---+`, `---o0o---`.
 */
import { CodeSet } from '../../language/code-set.js'

const RULE_LINE = /^(?:[-–—−_=~*.·─━═¯‾|:\s]{3,}|[*_─━═]|\|+|\+(?:[-=:]+\+)+)$/
/** `-----o0o-----`, `---oOo---`, `--------&--------`: a rule with an ornament in its middle. */
const ORNATE = /^[-–—_=~*.]{2,40} ?(?:[oO0]{3,5}|&{1,3}) ?[-–—_=~*.]{2,40}$/
const ORNAMENTS = new CodeSet('oO0&')
/** The signs of rules; a backslash is an escape. */
const SIGNS = new CodeSet('-–—−_=~*.·─━═¯‾|:+\\ \t')

export function isRule(text: string): boolean {
  const { length } = text
  if (!SIGNS.has(text.charCodeAt(0)) || !SIGNS.has(text.charCodeAt(length - 1))) return false
  const middle = text.charCodeAt(length >> 1)
  if (!SIGNS.has(middle)) return ORNAMENTS.has(middle) && ORNATE.test(text.trim())
  return RULE_LINE.test((text.includes('\\') ? text.replaceAll('\\', '') : text).trim())
}

/** A rule inside a line into which several lines were merged. */
export const RULE_RUN = /[-–—_=─━═]{4,}|(?<=\s)[-–—_=*─━═]{3,}(?=\s|$)/g
