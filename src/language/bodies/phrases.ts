/** Word lists that can be asked what stands at an offset. */
import { heldCodesOf } from '../codes.js'
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
/** Stands for phrases that have not been put into the tree yet: a letter like no other. */
const UNREAD = SIZE
/** Stands before and behind each phrase; one of a single letter has it for its second. */
const LINE_FEED = 10

/**
 * Phrases as a tree of letters, walked from an offset for as long as one goes on; each carries its kind. A
 * letter leads to those that go on with it, the first of them, and to the other ones that may stand in its
 * place. What a phrase adds lies in one piece: to walk it takes little memory. A tree holds 16,383 letters, and
 * grows where it is asked: a notice asks for a third of the phrases.
 */
export class Phrases<Kind = true> {
  /** The second letters of phrases; those of one number stand in each other's place. */
  readonly #pairs = new Uint16Array(PAIRS).fill(UNREAD)
  readonly #lists: readonly (readonly [Kind, readonly string[]])[]
  /** What there is to be put into the tree. */
  #listed: Listed | null = null
  #letters = new Uint16Array(2 * SIZE)
  #size = 2 * SIZE
  /** Whether one has a single letter. */
  #alone = false

  constructor(...lists: readonly (readonly [Kind, readonly string[]])[]) {
    this.#lists = lists
  }

  /** Whether a phrase begins with the word at `at`, as far as its first two letters tell. */
  mayStand({ codes }: Line, at: number): boolean {
    const first = codes[at]!
    const second = codes[at + 1]!
    if (this.#pair(first, second) !== NONE) return true
    return this.#alone && !isLetterCode(second) && this.#pair(first, LINE_FEED) !== NONE
  }

  /** The longest phrase that stands at `at` and ends with a word. Of equal ones the list named first wins. */
  at({ codes }: Line, at: number): Found<Kind> | null {
    const letter = this.#pair(codes[at]!, codes[at + 1]!)
    return letter === NONE && !this.#alone ? null : this.#longest(codes, at, letter)
  }

  /** The longest one of those that go on with `letter`, the second; or that of a single letter. */
  #longest(codes: Uint16Array, at: number, second: number): Found<Kind> | null {
    const alone = !this.#alone || isLetterCode(codes[at + 1]!) ? NONE : this.#pair(codes[at]!, LINE_FEED)
    const letters = this.#letters
    let letter = second
    let longest = at + 1
    let number = alone === NONE ? NONE : letters[alone + KIND]!
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
    return number === NONE ? null : { end: longest, kind: this.#lists[number - 1]![0] }
  }

  /** The second letter of the phrases that begin with these two. */
  #pair(first: number, second: number): number {
    const number = numberOf(first, second)
    const letter = this.#pairs[number]!
    return letter === NONE || this.#begins(letter, first, second)
      ? letter
      : this.#pairBehind(letter, number, first, second)
  }

  #begins(letter: number, first: number, second: number): boolean {
    return this.#letters[letter + CODE] === second && this.#letters[letter + FIRST] === first
  }

  /** The same where another letter stands at that number, or none has been put there yet. */
  #pairBehind(before: number, number: number, first: number, second: number): number {
    let letter = before === UNREAD ? this.#grow(number) : before
    while (letter !== NONE && !this.#begins(letter, first, second)) letter = this.#letters[letter + OTHER]!
    return letter
  }

  /** Puts the phrases of a number into the tree: the first of their second letters. */
  #grow(number: number): number {
    this.#pairs[number] = NONE
    this.#listed ??= this.#open()
    const { codes, ends, heads, next } = this.#listed
    let list = ends.length
    for (let start = heads[number]!; start !== NONE; start = next[start]!) {
      while (list > 1 && start < ends[list - 2]!) list--
      this.#add(codes, start, number, list)
    }
    return this.#pairs[number]
  }

  #open(): Listed {
    const listed = listedIn(this.#lists.map(([, phrases]) => phrases))
    this.#alone = listed.alone
    this.#letters = new Uint16Array((listed.codes.length + 1) * SIZE)
    return listed
  }

  /** Adds the phrase whose first letter stands at `start`; it comes before those that were added already. */
  #add(codes: Uint16Array, start: number, number: number, kind: number): void {
    const letters = this.#letters
    let before = this.#pair(codes[start]!, codes[start + 1]!)
    if (before === NONE) {
      before = this.#size + SIZE
      this.#size = before + SIZE
      letters[before + FIRST] = codes[start]!
      letters[before + CODE] = codes[start + 1]!
      letters[before + OTHER] = this.#pairs[number]!
      this.#pairs[number] = before
    }
    const third = codes[start + 1] === LINE_FEED ? start + 1 : start + 2
    for (let at = third; codes[at] !== LINE_FEED; at++) {
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

/** Phrases one behind the other, where each list ends, and by numbers of pairs the last phrase and the one before another. */
interface Listed {
  codes: Uint16Array
  ends: readonly number[]
  heads: Uint16Array
  next: Uint16Array
  /** Whether one has a single letter. */
  alone: boolean
}

function listedIn(lists: readonly (readonly string[])[]): Listed {
  let text = '\n'
  const ends = lists.map((phrases) => (text += comparable(`${phrases.join('\n')}\n`)).length)
  const codes = heldCodesOf(text, 0)
  const heads = new Uint16Array(PAIRS)
  const next = new Uint16Array(codes.length)
  let alone = false
  for (let start = 1; start < codes.length; start = codes.indexOf(LINE_FEED, start) + 1) {
    if (codes[start] === LINE_FEED) continue
    const number = numberOf(codes[start]!, codes[start + 1]!)
    next[start] = heads[number]!
    heads[number] = start
    alone ||= codes[start + 1] === LINE_FEED
  }
  return { codes, ends, heads, next, alone }
}

function numberOf(first: number, second: number): number {
  return (first * 31 + second) % PAIRS
}

const ALL = 'các '

/** Whether one of the phrases stands at `at`, or behind `các`. */
export const isOneOf = (phrases: Phrases, line: Line, at: number): boolean =>
  phrases.at(line, line.low.startsWith(ALL, at) ? at + ALL.length : at) !== null

/** A plain set of phrases. */
export function phraseSet(...lists: readonly (readonly string[])[]): Phrases {
  return new Phrases(...lists.map((list) => [true, list] as const))
}
