/** One directive: `Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính …` */
import type { Comparable } from '../comparable.js'
import type { Match } from '../match.js'
import { endBefore } from '../punctuation.js'
import type { Given } from './given/objects.js'

export interface Directive {
  start: number
  /** Where the sentences end that carry it. */
  end: number
  lead: Match[]
  support: Match[]
  /** How the leading bodies were read: as the object of "giao", or as the subject of the task. */
  by: Given['by']
  /** Whether a verb or a sign that is known to end a name follows the last of them. */
  certain: boolean
}

const AND = ' và'

/** Where a directive ends: before the next one, without what joins them, or with the brackets it is in. */
export function directiveEnd(line: Comparable, found: readonly Directive[], index: number): number {
  const { text } = line
  const { start } = found[index]!
  let next = index + 1
  if (isEnclosed(line, found[index]!)) {
    const close = text.slice(start, found[next]?.start).indexOf(')')
    if (close >= 0) return start + close
  } else while (next < found.length && isEnclosed(line, found[next]!)) next++
  const before = found[next]?.start ?? text.length
  const end = endBefore(' ;,', text, start, before)
  return next < found.length && text.endsWith(AND, end) ? end - AND.length : end
}

/** `Sở A, Sở B rà soát định mức (`**Sở A chủ trì**`).`: one in brackets. */
const isEnclosed = ({ text }: Comparable, { start }: Directive): boolean => text.charAt(start - 1) === '('
