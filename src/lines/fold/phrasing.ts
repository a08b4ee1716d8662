/**
 * Markup inside a line that only a parser can tell from text: links, character references, escapes,
 * tags, underscores, code.
 *
 *     "v&agrave; [Sở Y tế](https://…) 1\. <b>Giao</b>"  →  "và Sở Y tế 1. Giao"
 *
 * Asterisks stay in the text, because they are dropped whether they pair or not.
 */
import type { Nodes } from 'mdast'
import { parseMarkdown } from './markdown.js'
import type { Run } from '../run.js'

const AMPERSAND = /^&(?:amp|#0*38|#x0*26);/i
/** Tags that end a word. */
const BREAK_TAG = /^<\/?(?:br|p|div|li|tr|td|th|h[1-6])\b/i

/** The text of `source`, which begins at `origin`, without its markup. */
export function phrasingRuns(source: string, origin: number): Run[] {
  const runs: Run[] = []
  collect(parseMarkdown(source))
  return runs

  function collect(node: Nodes): void {
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? 0
    if (node.type === 'text') align(node.value, start, end)
    else if (node.type === 'inlineCode') align(node.value, source.indexOf(node.value, start), end)
    else if (node.type === 'html') {
      if (BREAK_TAG.test(node.value)) runs.push({ origin: origin + start, width: end - start, text: ' ' })
    } else if (node.type === 'break') runs.push({ origin: origin + start, width: end - start, text: ' ' })
    else if (node.type === 'emphasis' || node.type === 'strong') {
      const inner = node.children
      const from = inner[0]?.position?.start.offset ?? start
      const to = inner.at(-1)?.position?.end.offset ?? end
      if (source[start] === '*') align(source.slice(start, from), start, from)
      inner.forEach(collect)
      if (source[start] === '*') align(source.slice(to, end), to, end)
    } else if ('children' in node) node.children.forEach(collect)
  }

  /** Walks value and source side by side; they differ at escapes, character references and NUL only. */
  function align(value: string, start: number, end: number): void {
    let from = 0
    let at = start
    for (let index = 0; index < value.length;) {
      if (value[index] === source[at] && !isReference(at)) {
        index++
        at++
        continue
      }
      if (index > from) push(value.slice(from, index), at - (index - from), index - from)
      if (source[at] === '\\' || (at < end && /\s/.test(source[at]!))) at++
      else {
        // A reference is one character; any other difference is a replacement by the parser (NUL).
        const character = String.fromCodePoint(value.codePointAt(index)!)
        const width = source[at] === '&' ? source.indexOf(';', at) + 1 - at : 1
        push(character, at, width)
        at += width
        index += character.length
      }
      from = index
    }
    if (value.length > from) push(value.slice(from), at - (value.length - from), value.length - from)
  }

  /** A reference to the ampersand itself, which begins like what it stands for. */
  function isReference(at: number): boolean {
    return source[at] === '&' && AMPERSAND.test(source.slice(at, at + 8))
  }

  /** Adjacent pieces of the source are one run, so that asterisks are seen between their neighbours. */
  function push(text: string, at: number, width: number): void {
    const last = runs.at(-1)
    const verbatim = last?.width === last?.text.length && width === text.length
    if (last && verbatim && last.origin + last.width === origin + at) {
      last.text += text
      last.width += width
    } else runs.push({ origin: origin + at, width, text })
  }
}
