/**
 * How the text is set: one line a paragraph, or hard-wrapped at some width with or without
 * first-line indents.
 *
 *     "       3. Giao Sở Nội vụ tiếp thu các ý kiến tại cuộc họp, chủ trì, phối hợp với"   firstIndent
 *     "các Sở: Tài chính, Kế hoạch và Đầu tư, …"                                          indent 0
 */
import type { Source } from './tree.js'

export interface Wrap {
  /** Lines end in mid-sentence all over the text. */
  hard: boolean
  /** Column at which lines are broken. */
  width: number
  /** Indentation of the lines that go on. */
  indent: number
  /** Indentation of first lines, or null where they are set like the others. */
  firstIndent: number | null
}

const LONG = 200
const MID_SENTENCE = /[\p{L}\d,]$/u
const SMALL = /^\p{Ll}/u

export function measureWrap(source: Source, from: number, to: number): Wrap {
  const { text, lines } = source
  let pairs = 0
  let wrapped = 0
  let width = 0
  const indents = new Map<number, number>()
  const count = (map: Map<number, number>, key: number) => map.set(key, (map.get(key) ?? 0) + 1)
  let deep = 0
  let total = 0
  for (let index = from; index < to; index++) {
    const line = lines[index]!
    if (line.blank) continue
    const length = line.last - line.first
    if (length > LONG) return { hard: false, width: Infinity, indent: 0, firstIndent: null }
    width = Math.max(width, line.indent + length)
    const above = lines[index - 1]
    if (index === from || !above || above.blank) continue
    pairs++
    if (MID_SENTENCE.test(text[above.last - 1]!) && SMALL.test(text[line.first]!)) wrapped++
  }
  const hard = wrapped >= 2 && wrapped * 5 >= pairs
  if (!hard) return { hard, width, indent: 0, firstIndent: null }
  for (let index = from; index < to; index++) {
    const line = lines[index]!
    const above = lines[index - 1]
    if (line.blank || !above || above.blank || !SMALL.test(text[line.first]!)) continue
    count(indents, line.indent)
  }
  const indent = [...indents].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0
  for (let index = from; index < to; index++) {
    const line = lines[index]!
    if (line.blank) continue
    total++
    if (line.indent > indent + 1 && line.indent < 20) deep++
  }
  return { hard, width, indent, firstIndent: deep >= 2 && deep * 40 >= total ? indent + 2 : null }
}
