/** Word lists that can be asked what stands at an offset. */
import { codesOf } from '../codes.js'
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
/** The code of a phrase's first letter, seen from its second: nothing else is kept of it. */
const FIRST = -SIZE
/** The first two letters are looked up at once, by so many numbers. */
const PAIRS = 0x100
const LINE_FEED = 10

/**
 * Phrases as a tree of letters, walked from an offset for as long as one goes on; each carries its kind. A
 * letter leads to those that go on with it, the first of them, and to the other ones that may stand in its
 * place. What a phrase adds lies in one piece: to walk it takes little memory. A tree holds 16,383 letters.
 */
export class Phrases<Kind = true> {
  /** The second letters of phrases; those of one number stand in each other's place. */
  readonly #pairs = new Uint16Array(PAIRS)
  readonly #letters: Uint16Array
  readonly #kinds: Kind[] = []
  readonly #firsts = new Set<number>()
  /** The kinds of phrases of one letter. */
  readonly #alone = new Map<number, number>()
  #size = SIZE

  constructor(...lists: readonly (readonly [Kind, readonly string[]])[]) {
    const texts = lists.map(([, phrases]) => comparable(`${phrases.join('\n')}\n`))
    let most = 1
    for (const { length } of texts) most += length
    const letters = new Uint16Array(most * SIZE)
    this.#letters = letters
    for (let index = 0; index < lists.length; index++)
      this.#addAll(codesOf(texts[index]!), this.#kinds.push(lists[index]![0]))
    this.#letters = letters.slice(0, this.#size)
  }

  /** Adds the phrases of a list, each on a line. */
  #addAll(codes: Uint16Array, kind: number): void {
    const letters = this.#letters
    const { length } = codes
    for (let at = 0; at < length; at++) {
      const first = codes[at]!
      if (first === LINE_FEED) continue
      const second = codes[++at]!
      if (second === LINE_FEED) {
        this.#addAlone(first, kind)
        continue
      }
      let before = this.#pair(first, second) || this.#addPair(first, second)
      for (let code = codes[++at]!; code !== LINE_FEED; code = codes[++at]!) {
        let letter = letters[before + LONGER]!
        let last = NONE
        while (letter !== NONE && letters[letter + CODE] !== code) {
          last = letter
          letter = letters[letter + OTHER]!
        }
        if (letter === NONE) {
          letter = this.#size
          this.#size += SIZE
          letters[letter + CODE] = code
          letters[last === NONE ? before + LONGER : last + OTHER] = letter
        }
        before = letter
      }
      letters[before + KIND] ||= kind
    }
  }

  #addAlone(letter: number, kind: number): void {
    this.#firsts.add(letter)
    if (!this.#alone.has(letter)) this.#alone.set(letter, kind)
  }

  #addPair(first: number, second: number): number {
    this.#firsts.add(first)
    const number = numberOf(first, second)
    const letter = this.#size + SIZE
    this.#size = letter + SIZE
    this.#letters[letter + FIRST] = first
    this.#letters[letter + CODE] = second
    this.#letters[letter + OTHER] = this.#pairs[number]!
    this.#pairs[number] = letter
    return letter
  }

  /** The second letter of the phrases that begin with these two. */
  #pair(first: number, second: number): number {
    const letters = this.#letters
    let letter = this.#pairs[numberOf(first, second)]!
    while (letter !== NONE && (letters[letter + CODE] !== second || letters[letter + FIRST] !== first))
      letter = letters[letter + OTHER]!
    return letter
  }

  /** Whether a phrase begins with the word at `at`, as far as its first two letters tell. */
  mayStand({ codes }: Line, at: number): boolean {
    const first = codes[at]!
    const second = codes[at + 1]!
    return isLetterCode(second) ? this.#pair(first, second) !== NONE : this.#firsts.has(first)
  }

  /** The longest phrase that stands at `at` and ends with a word. Of equal ones the list named first wins. */
  at({ codes }: Line, at: number): Found<Kind> | null {
    const letter = this.#pair(codes[at]!, codes[at + 1]!)
    return letter === NONE && this.#alone.size === 0 ? null : this.#longest(codes, at, letter)
  }

  /** The longest one of those that go on with `letter`, the second. */
  #longest(codes: Uint16Array, at: number, letter: number): Found<Kind> | null {
    const letters = this.#letters
    let longest = at + 1
    let number = this.#aloneAt(codes, at)
    for (let end = at + 2; letter !== NONE; end++) {
      const code = codes[end]!
      const kind = letters[letter + KIND]!
      if (kind !== NONE && !isLetterCode(code)) {
        longest = end
        number = kind
      }
      letter = letters[letter + LONGER]!
      while (letter !== NONE && letters[letter + CODE] !== code) letter = letters[letter + OTHER]!
    }
    return number === NONE ? null : { end: longest, kind: this.#kinds[number - 1]! }
  }

  #aloneAt(codes: Uint16Array, at: number): number {
    if (this.#alone.size === 0 || isLetterCode(codes[at + 1]!)) return NONE
    return this.#alone.get(codes[at]!) ?? NONE
  }
}

function numberOf(first: number, second: number): number {
  return (first * 31 + second) % PAIRS
}

/** A plain set of phrases. */
export function phraseSet(...lists: readonly (readonly string[])[]): Phrases {
  return new Phrases(...lists.map((list) => [true, list] as const))
}
