/** Word lists over a line as it is printed: `"CHỦ    TỊCH"`, in bare or in small letters, asked at an offset. */
import { isLetter } from './capitals.js'
import { isSpace, SPACE } from './punctuation.js'

/** Phrases of two letters or more, between whose words any blanks may stand. */
export class SpacedPhrases {
  /** By the first two letters; the longest first. */
  readonly #phrases = new Map<number, string[]>()

  constructor(phrases: readonly string[]) {
    for (const phrase of [...phrases].sort((a, b) => b.length - a.length)) {
      const begun = this.#phrases.get(beginningOf(phrase, 0))
      if (begun) begun.push(phrase)
      else this.#phrases.set(beginningOf(phrase, 0), [phrase])
    }
  }

  /** Where the longest phrase ends that stands at `at` as whole words, or -1. */
  endAt(text: string, at: number): number {
    const begun = this.#phrases.get(beginningOf(text, at))
    if (!begun) return -1
    for (const phrase of begun) {
      const end = endOf(phrase, text, at)
      if (end >= 0) return end
    }
    return -1
  }
}

const beginningOf = (text: string, at: number) => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1)

/** Where the phrase ends that stands at `at` as whole words, or -1. */
function endOf(phrase: string, text: string, at: number): number {
  let end = at
  for (let index = 0; index < phrase.length; index++) {
    const code = phrase.charCodeAt(index)
    if (code !== SPACE) {
      if (text.charCodeAt(end++) !== code) return -1
    } else {
      if (!isSpace(text.charCodeAt(end))) return -1
      while (isSpace(text.charCodeAt(end))) end++
    }
  }
  return isLetter(text.charCodeAt(end)) ? -1 : end
}
