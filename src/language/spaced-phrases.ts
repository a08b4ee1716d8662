/** Word lists over a line as it is printed: `"CHỦ    TỊCH"`, in bare or in small letters, asked at an offset. */
import type { Found } from './bodies/phrases.js'
import { isLetter } from './capitals.js'
import { isSpace, SPACE } from './punctuation.js'

/** Phrases of two letters or more, between whose words any blanks may stand; each carries its kind. */
export class SpacedPhrases<Kind = true> {
  /** By the first two letters; the longest first. */
  readonly #phrases = new Map<number, { phrase: string; kind: Kind }[]>()

  constructor(...lists: readonly (readonly [Kind, readonly string[]])[]) {
    const all = lists.flatMap(([kind, phrases]) => phrases.map((phrase) => ({ phrase, kind })))
    for (const entry of all.sort((a, b) => b.phrase.length - a.phrase.length)) {
      const begun = this.#phrases.get(beginningOf(entry.phrase, 0))
      if (begun) begun.push(entry)
      else this.#phrases.set(beginningOf(entry.phrase, 0), [entry])
    }
  }

  /** The longest phrase that stands at `at` and ends with a word. */
  at(text: string, at: number): Found<Kind> | null {
    const begun = this.#phrases.get(beginningOf(text, at))
    if (!begun) return null
    for (const { phrase, kind } of begun) {
      const end = endOf(phrase, text, at)
      if (end >= 0) return { end, kind }
    }
    return null
  }

  /** Where it ends, or -1. */
  endAt(text: string, at: number): number {
    return this.at(text, at)?.end ?? -1
  }
}

/** A plain set of such phrases. */
export const spacedSet = (phrases: readonly string[]): SpacedPhrases => new SpacedPhrases([true, phrases])

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
