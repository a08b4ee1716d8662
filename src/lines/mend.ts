/**
 * Words that a scan misread, put right for the reading: what is written of them stands as it was printed.
 *
 *     "Sờ Y tế phổi hợp với Uy ban nhân dân xã trưởc ngảy 15/7"  →  "Sở Y tế phối hợp với Ủy ban nhân dân xã trước ngày 15/7"
 */
import { smallOf } from '../language/bodies/line.js'
import { CodeSet } from '../language/code-set.js'
import { codesOf, heldCodesOf } from '../language/codes.js'
import { isCapital, lowerCase } from '../language/letters.js'
import { SPACE } from '../language/punctuation.js'
import {
  areRight,
  FIRST,
  isNamed,
  mayBeMisread,
  type Misread,
  misreadsOf,
  numberedWith,
  partOf,
  type Phrase,
  phrasesOf,
  SECOND,
} from './misreadings.js'
import type { Range } from './run.js'

export interface Mended {
  text: string
  /** Offsets of the letters in it that are printed otherwise; in order. */
  mended: readonly number[]
}

/** A word that was misread, and what it is. */
interface Slip {
  start: number
  right: string
}

/** A word of a text, and the numbers of its letters, bare and as they are. */
interface Word extends Range {
  bare: number
  own: number
}

const A = 0x61
const Z = 0x7a
const NOWHERE = -1
/** What the name of a tag stands behind: it is no word. */
const TAG = new CodeSet('</')

/** Null where nothing was misread; `plain` is the text in bare letters. */
export function mend(text: string, plain: string): Mended | null {
  const codes = heldCodesOf(text, 0)
  const letters = codesOf(plain)
  const { length } = letters
  const reader = new Reader(text)
  for (let at = 0; at < length;) {
    const start = at
    let bare = 0
    let own = 0
    for (; at < length; at++) {
      const letter = letters[at]!
      if (letter < A || letter > Z) break
      bare = numberedWith(bare, letter)
      own = numberedWith(own, smallOf(codes[at]!))
    }
    if (at > start) reader.read(start, at, bare, own)
    at++
  }
  return reader.slips.length > 0 ? putRight(text, reader.slips) : null
}

/** Is told one word after the other, and keeps what was misread. */
class Reader {
  readonly slips: Slip[] = []
  /** The last word, if it may begin a phrase. */
  readonly #first: Word = { start: 0, end: NOWHERE, bare: 0, own: 0 }

  constructor(private readonly text: string) {}

  /** The word from `start` to `end`, with the numbers of its letters. */
  read(start: number, end: number, bare: number, own: number): void {
    const { text, slips } = this
    const first = this.#first
    const misread = mayBeMisread(own) ? misreadAt(text, start, end, own) : undefined
    const meant = misread?.number ?? own
    const part = partOf(bare)
    if ((part & SECOND) > 0 && first.end !== NOWHERE && !areRight(first.own, meant))
      this.#readSecond({ start, end, bare, own: meant })
    if (misread && slips.at(-1)?.start !== start) slips.push({ start, right: misread.right })
    if ((part & FIRST) > 0) {
      first.start = start
      first.end = end
      first.bare = bare
      first.own = meant
    } else if (first.end !== NOWHERE && !TAG.has(text.charCodeAt(start - 1))) first.end = NOWHERE
  }

  /** A phrase tells more of its first word than the word alone did. */
  #readSecond(second: Word): void {
    const slip = isNext(this.text, this.#first.end, second.start)
      ? inPhrase(this.text, this.#first, second)
      : null
    if (!slip) return
    if (this.slips.at(-1)?.start === slip.start) this.slips.pop()
    this.slips.push(slip)
  }
}

/** What two words of a phrase may have between them: blanks and emphasis; so much at most. */
const BETWEEN = /^(?:[\s*_]|<\/?[a-z]{1,9}>)+$/i
const REACH = 40

function isNext(text: string, from: number, to: number): boolean {
  if (to - from === 1) return text.charCodeAt(from) <= SPACE
  return to - from <= REACH && BETWEEN.test(text.slice(from, to))
}

const NONE: readonly Phrase[] = []

/** Which of the two words is misread, if they are those of a phrase. */
function inPhrase(text: string, first: Word, second: Word): Slip | null {
  for (const { words, numbers, never, unlessNamed } of phrasesOf(first.bare, second.bare) ?? NONE) {
    const byFirst = first.own === numbers[0]
    if (byFirst === (second.own === numbers[1])) continue
    const other = byFirst ? second : first
    const word = lowOf(text, other)
    if (never.has(word) || (unlessNamed.has(word) && !isNamed(text, second.end))) continue
    return { start: other.start, right: words[byFirst ? 1 : 0] }
  }
  return null
}

function misreadAt(text: string, start: number, end: number, own: number): Misread | undefined {
  return misreadsOf(own)?.find(
    ({ wrong, holds }) => wrong === lowOf(text, { start, end }) && holds(text, start, end),
  )
}

const lowOf = (text: string, { start, end }: Range): string => lowerCase(text.slice(start, end))

function putRight(text: string, slips: readonly Slip[]): Mended {
  const mended: number[] = []
  const pieces: string[] = []
  let from = 0
  for (const { start, right } of slips) {
    const end = start + right.length
    let word = ''
    for (let at = start; at < end; at++) {
      const letter = right.charAt(at - start)
      word += isCapital(text.charCodeAt(at)) ? letter.toUpperCase() : letter
      if (!word.endsWith(text.charAt(at))) mended.push(at)
    }
    pieces.push(text.slice(from, start), word)
    from = end
  }
  return { text: pieces.join('') + text.slice(from), mended }
}
