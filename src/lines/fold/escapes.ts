/**
 * A text whose only markup is escapes needs no parser: `1\. Giao Sở Y tế \(nếu có\)`. A backslash before an ASCII
 * sign is dropped, as in CommonMark; asterisks are kept, as in `phrasing.ts`.
 */
import { CodeSet } from '../../language/code-set.js'
import type { Run } from '../run.js'

const BACKSLASH = 0x5c
const ESCAPED = new CodeSet('!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~')
/** These may be other markup, or something that the parser replaces. */
const OTHER = new CodeSet('&<`_\0\n\r')
const CLOSED = 0x5d
const OPEN = 0x28
const SPACE = 0x20
const MARK = 0xfeff

/** The text of `source`, which begins at `origin`, without its backslashes; null if it needs a parser. */
export function escapedRuns(source: string, origin: number): Run[] | null {
  const last = source.length - 1
  // The parser trims what it is given.
  if (source.charCodeAt(0) <= SPACE || source.charCodeAt(last) <= SPACE || source.charCodeAt(0) === MARK)
    return null
  const runs: Run[] = []
  let from = 0
  const flush = (to: number) => {
    if (to > from) runs.push({ origin: origin + from, width: to - from, text: source.slice(from, to) })
  }
  for (let at = 0; at <= last; at++) {
    const code = source.charCodeAt(at)
    if (OTHER.has(code)) return null
    const next = source.charCodeAt(at + 1)
    if (code === CLOSED && next === OPEN) return null
    if (code !== BACKSLASH || !ESCAPED.has(next)) continue
    if (next === BACKSLASH) return null
    flush(at)
    from = ++at
  }
  flush(source.length)
  return runs
}
