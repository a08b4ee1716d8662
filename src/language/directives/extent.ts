/** A directive goes on up to the next one, without what joins them, or to the end of the brackets that it stands in. */
import { endBefore } from '../punctuation.js'
import type { Line } from '../bodies/line.js'
import type { Directive } from './directive.js'

const AND = ' và'

export function endOf(line: Line, found: readonly Directive[], index: number): number {
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

/** `Sở A, Sở B rà soát định mức (`**Sở A chủ trì**`).` */
const isEnclosed = ({ text }: Line, { start }: Directive): boolean => text.charAt(start - 1) === '('
