/** Runs of capitalised words, in which names are sought: `Sở Y tế` **Hà Nam Lê Văn An**. */
import { isApostrophe, isLetter, nextCapital, syllableEnd } from '../../../language/capitals.js'
import { isDigit } from '../../../language/digits.js'
import type { Match } from '../../../language/match.js'
import { furtherEnd } from '../../../language/persons.js'
import { SPACE } from '../../../language/punctuation.js'
import { postWordsEnd } from './posts/post.js'

/**
 * The next run, from `from` on: two words at least, or one with an apostrophe behind its first letter. Behind two a post
 * ends it: `ông Lê Văn An` **Chủ tịch UBND xã**, whose dash a PDF reader took for a hyphen.
 */
export function runFrom(text: string, from: number): Match | null {
  for (let start = nextCapital(text, from); start < text.length; start = nextCapital(text, start + 1)) {
    if (isDigit(text.charCodeAt(start - 1))) continue
    const first = syllableEnd(text, start)
    let end = first
    for (let next = first; text.charCodeAt(next) === SPACE; end = next) {
      next = furtherEnd(text, end + 1)
      if (next === end + 1 || (end > first && isSetPostAt(text, end + 1))) break
    }
    if (end > first) return { start, end }
    if (isApostrophe(text.charCodeAt(start + 1))) {
      const end = wordEnd(text, start + 2)
      if (end > start + 3 && syllableEnd(text, start + 2) > start + 2) return { start, end }
    }
  }
  return null
}

/** A post of more than one word: `Trưởng` may be the last of a name. */
const isSetPostAt = (text: string, at: number): boolean => postWordsEnd(text, at) > syllableEnd(text, at)

function wordEnd(text: string, at: number): number {
  while (isLetter(text.charCodeAt(at))) at++
  return at
}

/** How many words there are between two offsets, the blank behind the last not counted. */
export function wordsIn(text: string, start: number, end: number): number {
  let words = 1
  for (let at = start + 1; at < end - 1; at++) if (text.charCodeAt(at) === SPACE) words++
  return words
}
