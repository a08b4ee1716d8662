/** `ĐẢNG ỦY XÃ A *` **Số 88-TB/ĐU**, `SỞ Y TẾ` **Số: 12/SYT-NV** `V/v …`: behind the issuer, or behind the star below it. */
import { isCapitals } from '../../../language/letters.js'
import { endOf } from '../../../language/sticky.js'
import { leadLength } from '../../emphasis.js'
import { isIssuer } from '../words.js'
import type { Anchor } from './anchor.js'

/** A number, in bare letters: `so 88-tb/du`, `so: /tb-ubnd`, `so: 12/2024/qd-ubnd`, `so: 12/syt-nv`. */
const NUMBER =
  /so\s{0,3}:?[\s.…_]{0,20}(?:\d{1,6}[a-z]?)?\s?(?:\/\s?\d{4}\s?)?[-/]\s?[a-z][a-z\d&.]{0,15}(?:\s?[-/]\s?[a-z][a-z\d&.]{0,15}){0,4}(?![a-z\d])/y
/** What stands below the name of a Party body, without the emphasis around it. */
const STAR = /(?:^|\s)[*_]{0,3}\\?\*[*_]{0,3}\s+[*_]{0,3}$/
const EMPHASIS_END = /[\s*_\\]+$/

/** @param label - where its label stands in the slice */
export function addNumber(slice: string, plain: string, at: number, label: number, found: Anchor[]): void {
  const end = endOf(NUMBER, plain, label)
  if (end < 0) return
  const before = slice.slice(0, label)
  const star = STAR.exec(before)
  const issuer = before.replace(EMPHASIS_END, '')
  const named = isCapitals(issuer) && isIssuer(plain, leadLength(before))
  if (issuer === '' ? !star : !named) return
  if (star) found.push({ role: 'rule', start: at + star.index, end: at + label })
  found.push({ role: 'number', start: at + label, end: at + end })
}
