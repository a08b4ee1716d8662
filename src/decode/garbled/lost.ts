import { vowelless } from '../../vocabulary/encodings/garbled.js'
import { modernLetter } from '../suspicious.js'

const consonants = / (?:[bcdđghk-np-tvx]{2,4}|qu[bcdđghk-np-tvx]{1,2})(?=[ ,.;])/g
const several = { words: 5, different: 3 }
/** If there are more characters of text per such word, they are abbreviations. */
const span = 400

/**
 * Offset of the first word that has lost its vowel (`quc gia`, `hp đồng`); -1 if there are too few such words, or too
 * few different ones.
 *
 * @param candidates how many words without a vowel the text has, if known
 */
export function findLost(text: string, candidates = Infinity): number {
  if (candidates < several.words || !modernLetter.test(text)) return -1
  let first = -1
  let count = 0
  const different = new Set<string>()
  for (const { 0: found, index } of text.matchAll(consonants)) {
    const word = found.slice(1)
    if (vowelless.has(word)) continue
    if (first === -1) first = index + 1
    count++
    different.add(word)
  }
  const lost = count >= several.words && different.size >= several.different && count * span >= text.length
  return lost ? first : -1
}
