/** Word lists that can be asked what stands at an offset. */
import { comparable, isLetter, type Line } from './line.js'

export interface Found<Kind> {
  end: number
  kind: Kind
}

interface Entry<Kind> {
  phrase: string
  kind: Kind
  /** The character its second word begins with: most phrases can be passed over by it. */
  second: number
}

/** Phrases by their first word, longest first; each carries its kind. */
export class Phrases<Kind = true> {
  readonly #byWord = new Map<string, Entry<Kind>[]>()

  constructor(...lists: readonly (readonly [Kind, readonly string[]])[]) {
    for (const [kind, phrases] of lists) {
      for (const written of phrases) {
        const phrase = comparable(written)
        const word = phrase.slice(0, letters(phrase, 0))
        const same = this.#byWord.get(word) ?? []
        same.push({ phrase, kind, second: phrase.charCodeAt(word.length + 1) })
        this.#byWord.set(word, same)
      }
    }
    for (const same of this.#byWord.values()) same.sort((a, b) => b.phrase.length - a.phrase.length)
  }

  /** The words with which the phrases begin. */
  firstWords(): Iterable<string> {
    return this.#byWord.keys()
  }

  /** The longest phrase that stands at `at` and ends with a word. Of equal ones the list named first wins. */
  at(line: Line, at: number): Found<Kind> | null {
    const word = wordAt(line, at)
    const same = this.#byWord.get(word)
    if (!same) return null
    const { low } = line
    const next = low.charCodeAt(at + word.length + 1)
    for (const { phrase, kind, second } of same) {
      if (second !== next && phrase.length > word.length) continue
      const end = at + phrase.length
      if (low.startsWith(phrase, at) && !isLetter(low, end)) return { end, kind }
    }
    return null
  }
}

let lastLine: Line | null = null
let lastAt = -1
let lastWord = ''

/** The letters at `at`, in the form for comparing. The last word is kept: several lists are asked about the same place. */
export function wordAt(line: Line, at: number): string {
  if (line !== lastLine || at !== lastAt) {
    lastLine = line
    lastAt = at
    lastWord = line.low.slice(at, letters(line.low, at))
  }
  return lastWord
}

/** A plain set of phrases. */
export function phraseSet(...lists: readonly (readonly string[])[]): Phrases {
  return new Phrases(...lists.map((list) => [true, list] as const))
}

function letters(text: string, at: number): number {
  let end = at
  while (end < text.length && isLetter(text, end)) end++
  return end
}
