/**
 * Words that a scan misread, put right for the reading: what is written of them stands as it was printed.
 *
 *     "Sờ Y tế phổi hợp với Uy ban nhân dân xã trưởc ngảy 15/7"  →  "Sở Y tế phối hợp với Ủy ban nhân dân xã trước ngày 15/7"
 */
import { smallOf } from '../language/bodies/line.js'
import { codesOf, heldCodesOf } from '../language/codes.js'
import { isCapital, lowerCase } from '../language/letters.js'
import { SPACE } from '../language/punctuation.js'
import {
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

/** Null where nothing was misread; `plain` is the text in bare letters. */
export function mend(text: string, plain: string): Mended | null {
  const slips: Slip[] = []
  const codes = heldCodesOf(text, 0)
  const letters = codesOf(plain)
  const { length } = letters
  // Of the letters of a word so far, bare and as they are.
  let bare = 0
  let own = 0
  let start = 0
  // The last word that may begin a phrase.
  let first: Word | null = null
  for (let at = 0; at <= length; at++) {
    const letter = at < length ? letters[at]! : 0
    if (letter >= A && letter <= Z) {
      bare = numberedWith(bare, letter)
      own = numberedWith(own, smallOf(codes[at]!))
      continue
    }
    if (own !== 0) {
      const misread = mayBeMisread(own) ? misreadAt(text, start, at, own) : undefined
      const part = partOf(bare)
      if (misread || part > 0) {
        const word = { start, end: at, bare, own: misread?.number ?? own }
        const paired = (part & SECOND) > 0 && first !== null && isNext(text, first.end, start)
        const slip = paired ? inPhrase(text, first!, word) : null
        if (slip) add(slips, slip)
        if (misread && slip?.start !== start) slips.push({ start, right: misread.right })
        first = (part & FIRST) > 0 ? word : null
      }
      bare = own = 0
    }
    start = at + 1
  }
  return slips.length > 0 ? putRight(text, slips) : null
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

/** A phrase tells more of its first word than the word alone did. */
function add(slips: Slip[], slip: Slip): void {
  if (slips.at(-1)?.start === slip.start) slips.pop()
  slips.push(slip)
}

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
