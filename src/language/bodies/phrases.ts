/** Word lists that can be asked what stands at an offset. */
import { comparable, isLetterCode, type Line } from './line.js'

export interface Found<Kind> {
  end: number
  kind: Kind
}

/** What is kept of a letter of the tree, side by side, and where nothing is. */
const CODE = 0
const LONGER = 1
const OTHER = 2
const KIND = 3
const SIZE = 4
const NONE = 0
/** First letters are looked up by so many of their bits. */
const FIRSTS = 0x100

/**
 * Phrases as a tree of letters, walked from an offset for as long as one goes on; each carries its kind. A
 * letter leads to those that go on with it, the first of them, and to the other ones that may stand in its
 * place. What a phrase adds lies in one piece: to walk it takes little memory. A tree holds 16,383 letters.
 */
export class Phrases<Kind = true> {
  readonly #firsts = new Uint16Array(FIRSTS)
  readonly #letters: Uint16Array
  readonly #kinds: Kind[] = []
  #size = SIZE

  constructor(...lists: readonly (readonly [Kind, readonly string[]])[]) {
    let most = 1
    for (const [, phrases] of lists) for (const { length } of phrases) most += length
    const letters = new Uint16Array(most * SIZE)
    this.#letters = letters
    for (const [kind, phrases] of lists) {
      const number = this.#kinds.push(kind)
      for (const phrase of phrases) this.#add(comparable(phrase), number)
    }
    this.#letters = letters.slice(0, this.#size)
  }

  #add(phrase: string, kind: number): void {
    const letters = this.#letters
    let before = NONE
    for (let at = 0; at < phrase.length; at++) {
      const code = phrase.charCodeAt(at)
      let letter = before === NONE ? this.#firsts[code % FIRSTS]! : letters[before + LONGER]!
      let last = NONE
      while (letter !== NONE && letters[letter + CODE] !== code) {
        last = letter
        letter = letters[letter + OTHER]!
      }
      if (letter === NONE) {
        letter = this.#size
        this.#size += SIZE
        letters[letter + CODE] = code
        if (last !== NONE) letters[last + OTHER] = letter
        else if (before === NONE) this.#firsts[code % FIRSTS] = letter
        else letters[before + LONGER] = letter
      }
      before = letter
    }
    letters[before + KIND] ||= kind
  }

  /** Whether a phrase begins with the word at `at`, as far as its first two letters tell. */
  mayStand({ codes }: Line, at: number): boolean {
    const first = this.#among(this.#firsts[codes[at]! % FIRSTS]!, codes[at]!)
    if (first === NONE || !isLetterCode(codes[at + 1]!)) return first !== NONE
    return this.#among(this.#letters[first + LONGER]!, codes[at + 1]!) !== NONE
  }

  /** The letter among those that may stand in the place of `letter`. */
  #among(letter: number, code: number): number {
    const letters = this.#letters
    while (letter !== NONE && letters[letter + CODE] !== code) letter = letters[letter + OTHER]!
    return letter
  }

  /** The longest phrase that stands at `at` and ends with a word. Of equal ones the list named first wins. */
  at({ codes }: Line, at: number): Found<Kind> | null {
    const letters = this.#letters
    let letter = this.#firsts[codes[at]! % FIRSTS]!
    let longest = at
    let number = 0
    for (let end = at; ;) {
      const code = codes[end]!
      while (letter !== NONE && letters[letter + CODE] !== code) letter = letters[letter + OTHER]!
      if (letter === NONE) return number === 0 ? null : { end: longest, kind: this.#kinds[number - 1]! }
      end++
      const kind = letters[letter + KIND]!
      if (kind !== 0 && !isLetterCode(codes[end]!)) {
        longest = end
        number = kind
      }
      letter = letters[letter + LONGER]!
    }
  }
}

/** A plain set of phrases. */
export function phraseSet(...lists: readonly (readonly string[])[]): Phrases {
  return new Phrases(...lists.map((list) => [true, list] as const))
}
