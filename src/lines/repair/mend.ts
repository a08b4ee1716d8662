/**
 * Puts words right that a scan misread, for the reading only: they are written as they were printed.
 *
 *     "Sờ Y tế phổi hợp với Uy ban nhân dân xã trưởc ngảy 15/7"  →  "Sở Y tế phối hợp với Ủy ban nhân dân xã trước ngày 15/7"
 */
import { smallOf } from '../../language/comparable.js'
import { CodeSet } from '../../language/code-set.js'
import { codesOf, heldCodesOf } from '../../language/codes.js'
import { lowerCase } from '../../language/letters.js'
import { SPACE } from '../../language/punctuation.js'
import {
  isNamed,
  mayBeMisread,
  mayBeMisspelled,
  type Misread,
  misreadsOf,
  numberedWith,
  type Phrase,
  phrasesOf,
} from './misreadings.js'
import type { Range } from '../run.js'
import { correct, type Slip } from './slips.js'

export interface Mended {
  text: string
  /** Offsets of the letters in it that are printed otherwise; in order. */
  mended: readonly number[]
}

/** A word of a text, and the numbers of its letters: bare, and as they are meant. */
interface Word extends Range {
  bare: number
  own: number
}

const A = 0x61
const Z = 0x7a
const GREATER = 0x3e
/** The signs before the name of a tag. */
const TAG = new CodeSet('</')

/** Null if nothing was misread; `plain` is the text in bare letters. */
export function mend(text: string, plain: string): Mended | null {
  const codes = heldCodesOf(text, 0)
  const letters = codesOf(plain)
  const { length } = letters
  const slips: Slip[] = []
  // What is imported would be looked up at each letter.
  const [numbered, small] = [numberedWith, smallOf]
  /** The last word: its place and its numbers. */
  let [from, to, bareAbove, ownAbove] = [0, 0, 0, 0]
  for (let at = 0; at < length; at++) {
    const start = at
    let bare = 0
    let own = 0
    for (; at < length; at++) {
      const letter = letters[at]!
      if (letter < A || letter > Z) break
      bare = numbered(bare, letter)
      own = numbered(own, small(codes[at]!))
    }
    if (at === start) continue
    // The name of a tag is not a word.
    if (letters[at] === GREATER && TAG.has(letters[start - 1]!)) continue
    if (mayBeMisread(own) || mayBeMisspelled(bareAbove, bare, ownAbove, own)) {
      const above = { start: from, end: to, bare: bareAbove, own: ownAbove }
      own = read(text, above, { start, end: at, bare, own }, slips)
    }
    from = start
    to = at
    bareAbove = bare
    ownAbove = own
  }
  if (slips.length === 0) return null
  const { text: right, mended } = correct(text, slips)
  return { text: right, mended }
}

/** Adds the slips of a word and the one before it; returns the number of its letters as they are meant. */
function read(text: string, above: Word, word: Word, slips: Slip[]): number {
  const misread = misreadAt(text, word)
  if (misread) word.own = misread.number
  // A phrase says more about its words than they do alone.
  const slip = mayBeMisspelled(above.bare, word.bare, above.own, word.own)
    ? inPhrase(text, above, word)
    : null
  if (slip) {
    if (slips.at(-1)?.start === slip.start) slips.pop()
    slips.push(slip)
  }
  if (misread && slips.at(-1)?.start !== word.start) slips.push(slipOf(text, word, misread.right))
  return word.own
}

/** Blanks and emphasis between two words of a phrase, and how much of it. */
const BETWEEN = /^(?:[\s*_]|<\/?[a-z]{1,9}>)+$/i
const REACH = 40

function isNext(text: string, from: number, to: number): boolean {
  if (to - from === 1) return text.charCodeAt(from) <= SPACE
  return to - from <= REACH && BETWEEN.test(text.slice(from, to))
}

/** The misread one of two words, if they are a phrase. */
function inPhrase(text: string, first: Word, second: Word): Slip | null {
  const phrases = phrasesOf(first.bare, second.bare)
  if (!isNext(text, first.end, second.start) || phrases.some((phrase) => isSpelled(phrase, first, second)))
    return null
  for (const { words, numbers, never, unlessNamed } of phrases) {
    const byFirst = first.own === numbers[0]
    if (byFirst === (second.own === numbers[1])) continue
    const other = byFirst ? second : first
    const word = lowOf(text, other)
    if (never.has(word) || (unlessNamed.has(word) && !isNamed(text, second.end))) continue
    return slipOf(text, other, words[byFirst ? 1 : 0])
  }
  return null
}

const isSpelled = ({ numbers }: Phrase, first: Word, second: Word): boolean =>
  numbers[0] === first.own && numbers[1] === second.own

function misreadAt(text: string, { start, end, own }: Word): Misread | undefined {
  return misreadsOf(own)?.find(
    ({ wrong, holds }) => wrong === lowOf(text, { start, end }) && holds(text, start, end),
  )
}

const slipOf = (text: string, { start, end }: Range, meant: string): Slip => ({
  start,
  printed: text.slice(start, end),
  meant,
})

const lowOf = (text: string, { start, end }: Range): string => lowerCase(text.slice(start, end))
