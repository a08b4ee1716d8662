/** Word lists that can be asked what stands at an offset. */
import { isLetterCode, type Line } from './line.js'
import { LINE_FEED, listedIn, numberOf, secondAt, thirdAt, type Listed } from './phrases/listed.js'

export interface Found<Kind> {
  end: number
  kind: Kind
  /** Where the longest phrase of no kind ends that stands there too; 0 where there is none. */
  other: number
}

/** The phrases of a kind; null: with another meaning than those of all kinds. */
type Kinds<Kind> = readonly [Kind | null, readonly string[]]

/** What is kept of a letter of the tree, side by side, and where nothing is. */
const CODE = 0
const LONGER = 1
const OTHER = 2
const KIND = 3
const SIZE = 4
const NONE = 0
/** The codes of a phrase's first two letters, seen from its third: nothing else is kept of them. */
const FIRST = -SIZE
const SECOND = FIRST + 1
/** Stands for phrases that have not been put into the tree yet. */
const UNREAD = 1
/** Fewer numbers would make many phrases share one. */
const FEWEST_NUMBERS = 64

/**
 * Phrases as a tree of letters, walked from an offset for as long as one goes on; each carries its kind. The first
 * three letters, or as many as the first word has, are looked up at once, by a number. Each letter from the third on
 * leads to those that go on with it, the first of them, and to the other ones that may stand in its place. All lies
 * in one piece: to walk it takes little memory. A tree holds some 16,000 letters, and grows where it is asked: a
 * notice asks for a third of the phrases.
 */
export class Phrases<Kind = true> {
  readonly #lists: readonly (readonly string[])[]
  readonly #kinds: readonly (Kind | null)[]
  /** The number of the phrases that have no kind. */
  readonly #others: number
  /** What there is to be put into the tree. */
  #listed: Listed | null = null
  /** How many numbers there are for the first three letters: so many third letters are told of before all others. */
  readonly #numbers: number
  /** By number the third letter of its phrases, those of one number in each other's place; then what is kept of all. */
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

  /** Whether a phrase begins with the word at `at`, as far as its first three letters tell. */
  mayStand({ codes }: Line, at: number): boolean {
    return this.#thirdAt(codes, at) !== NONE
  }

  /** The longest phrase of a kind that stands at `at` and ends with a word. Of equal ones the list named first wins. */
  at({ codes }: Line, at: number): Found<Kind> | null {
    const third = this.#thirdAt(codes, at)
    return third === NONE ? null : this.#longest(codes, at, third)
  }

  /** The longest one of those that go on with a third letter. */
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

  /** The third letter of the phrases that begin as the text does at `at`. */
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

  /** How many of the first three there are. */
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

  /** Puts the phrases of a number into the tree: the first of their third letters. */
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

  /** Adds the phrase whose first letter stands at `start`; it comes before those that were added already. */
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

/** Whether one of the phrases stands at `at`, or behind `các`. */
export const isOneOf = (phrases: Phrases, line: Line, at: number): boolean =>
  phrases.at(line, line.low.startsWith(ALL, at) ? at + ALL.length : at) !== null

/** A plain set of phrases. */
export function phraseSet(...lists: readonly (readonly string[])[]): Phrases {
  return new Phrases(...lists.map((list) => [true, list] as const))
}
