import { bare } from '../../language/letters.js'
import { bareWords } from '../../vocabulary/encodings/garbled.js'

/** A letter with a hook, a dot or two marks, which every third word has, or a combining tone. */
const marked = /[\u0300-\u0323\u1ea0-\u1ef9]/
const word = /(?<![^\s("“])[a-zđăâêôơư]{2,6}(?![^\s,.;:)”"])/gi
/** How much of a text is looked at. */
const sample = 4000
const several = { words: 12, different: 6 }

/** Offset of the first word of a Vietnamese text without tones (`Uy ban nhan dan tinh`), or -1. */
export function findUnmarked(text: string): number {
  if (marked.test(text)) return -1
  let first = -1
  let count = 0
  const different = new Set<string>()
  for (const { 0: found, index } of text.slice(0, sample).matchAll(word)) {
    const plain = bare(found)
    if (!bareWords.has(plain)) continue
    if (first === -1) first = index
    count++
    different.add(plain)
  }
  return count >= several.words && different.size >= several.different ? first : -1
}
