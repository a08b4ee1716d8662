/** Word lists that can be looked up at an offset of a text. */
import { isLetterCode, type Comparable } from './comparable.js'
import { LINE_FEED, listedIn, numberOf, secondAt, thirdAt, type Listed } from './phrases/listed.js'

export interface Found<Kind> {
  end: number
  kind: Kind
  /** Where the longest phrase without a kind ends that begins there too, or 0. */
  other: number
}

/** The phrases of a kind; null for phrases with another meaning. */
type Kinds<Kind> = readonly [Kind | null, readonly string[]]

/** The fields of a letter of the tree, side by side; 0 is none. */
const CODE = 0
const LONGER = 1
const OTHER = 2
const KIND = 3
const SIZE = 4
const NONE = 0
/** The codes of the first two letters of a phrase, before the fields of its third. */
const FIRST = -SIZE
const SECOND = FIRST + 1
/** Marks phrases that are not in the tree yet. */
const UNREAD = 1
/** With fewer numbers many phrases would share one. */
const FEWEST_NUMBERS = 64

/**
 * Phrases as a tree of letters, which is walked along the text. The first three letters, or as many as the first
 * word has, are looked up at once, by a number (a hash). From the third on each letter leads to the first of the
 * letters that may follow (`LONGER`), and to the next letter that may take its own place (`OTHER`). All is in one
 * array, which is fast to walk. A tree holds some 16,000 letters and grows when it is asked: a notice asks for a
 * third of the phrases.
 */
export class Phrases<Kind = true> {
  readonly #lists: readonly (readonly string[])[]
  readonly #kinds: readonly (Kind | null)[]
  /** The list without a kind, counted from 1; 0 if there is none. */
  readonly #others: number
  /** The phrases to be put into the tree. */
  #listed: Listed | null = null
  /** The count of numbers for first letters. */
  readonly #numbers: number
  /** By number, the third letters of its phrases; then the fields of all letters. */
  #letters: Uint16Array
  #size: number

  constructor(...lists: readonly Kinds<Kind>[]) {
    this.#lists = lists.map(([, phrases]) => phrases)
    this.#kinds = lists.map(([kind]) => kind)
    this.#others = this.#kinds.indexOf(null) + 1
    const phrases = this.#lists.reduce((sum, list) => sum + list.length, 0)
    this.#numbers = Math.max(FEWEST_NUMBERS, 1 << (32 - Math.clz32(phrases)))
    this.#size = this.#numbers
    this.#letters = new Uint16Array(this.#numbers).fill(UNREAD)
  }

  /** Whether a phrase may begin at `at`, by its first three letters. */
  mayStand({ codes }: Comparable, at: number): boolean {
    return this.#thirdAt(codes, at) !== NONE
  }

  /** The longest phrase of a kind at `at` that ends with a word; of equal ones that of the first list. */
  at({ codes }: Comparable, at: number): Found<Kind> | null {
    const third = this.#thirdAt(codes, at)
    return third === NONE ? null : this.#longest(codes, at, third)
  }

  /** The longest phrase with that third letter. */
  #longest(codes: Uint16Array, at: number, third: number): Found<Kind> | null {
    const letters = this.#letters
    let letter = third
    let longest = at
    let number = NONE
    let other = 0
    for (let end = at + this.#lengthOf(third); letter !== NONE; end++) {
      const code = codes[end]!
      const kind = letters[letter + KIND]!
      if (kind !== NONE && !isLetterCode(code)) {
        if (kind === this.#others) other = end
        else {
          longest = end
          number = kind
        }
      }
      letter = letters[letter + LONGER]!
      while (letter !== NONE && letters[letter + CODE] !== code) letter = letters[letter + OTHER]!
    }
    return number === NONE ? null : { end: longest, kind: this.#kinds[number - 1]!, other }
  }

  /** The third letter of the phrases with the first letters of the text at `at`, or none. */
  #thirdAt(codes: Uint16Array, at: number): number {
    const first = codes[at]!
    const second = secondAt(codes, at)
    const third = thirdAt(codes, at)
    const number = numberOf(first, second, third, this.#numbers)
    let letter = this.#letters[number]!
    if (letter === UNREAD) letter = this.#grow(number)
    while (letter !== NONE && !this.#begins(letter, first, second, third))
      letter = this.#letters[letter + OTHER]!
    return letter
  }

  /** How many of the first three letters there are. */
  #lengthOf(letter: number): number {
    const letters = this.#letters
    if (letters[letter + CODE] !== LINE_FEED) return 3
    return letters[letter + SECOND] !== LINE_FEED ? 2 : 1
  }

  #begins(letter: number, first: number, second: number, third: number): boolean {
    const letters = this.#letters
    return (
      letters[letter + CODE] === third &&
      letters[letter + SECOND] === second &&
      letters[letter + FIRST] === first
    )
  }

  /** Puts the phrases of a number into the tree; returns the first of their third letters. */
  #grow(number: number): number {
    this.#listed ??= this.#open()
    this.#letters[number] = NONE
    const { codes, ends, heads, next } = this.#listed
    let list = ends.length
    for (let start = heads[number]!; start !== NONE; start = next[start]!) {
      while (list > 1 && start < ends[list - 2]!) list--
      this.#add(codes, start, number, list)
    }
    return this.#letters[number]!
  }

  #open(): Listed {
    const listed = listedIn(this.#lists, this.#numbers)
    const unread = this.#letters
    this.#letters = new Uint16Array(unread.length + (listed.codes.length + 1) * SIZE)
    this.#letters.set(unread)
    return listed
  }

  /** Adds the phrase at `start`, before those that were added already. */
  #add(codes: Uint16Array, start: number, number: number, kind: number): void {
    const letters = this.#letters
    let before = this.#thirdAt(codes, start)
    if (before === NONE) {
      before = this.#size + SIZE
      this.#size = before + SIZE
      letters[before + FIRST] = codes[start]!
      letters[before + SECOND] = secondAt(codes, start)
      letters[before + CODE] = thirdAt(codes, start)
      letters[before + OTHER] = letters[number]!
      letters[number] = before
    }
    for (let at = start + this.#lengthOf(before); codes[at] !== LINE_FEED; at++) {
      const code = codes[at]!
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
    letters[before + KIND] = kind
  }
}

const ALL = 'các '

/** Whether one of the phrases is at `at`, or after `các`. */
export const isOneOf = (phrases: Phrases, line: Comparable, at: number): boolean =>
  phrases.at(line, line.low.startsWith(ALL, at) ? at + ALL.length : at) !== null

/** A plain set of phrases. */
export function phraseSet(...lists: readonly (readonly string[])[]): Phrases {
  return new Phrases(...lists.map((list) => [true, list] as const))
}
