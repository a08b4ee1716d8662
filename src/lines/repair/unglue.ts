/**
 * Puts blanks back that were lost at the line ends of the source, for the reading only: the text is written as it
 * was printed.
 *
 *     "… tạicông văn số2250/UBND của BộCông Thương"  →  "… tại công văn số 2250/UBND của Bộ Công Thương"
 *     "Giao Sở Tài chính,Sở Nội vụ rà soát.Các xã …"  →  "Giao Sở Tài chính, Sở Nội vụ rà soát. Các xã …"
 */
import { codesOf } from '../../language/codes.js'
import { isDigit } from '../../language/digits.js'
import { isCapital } from '../../language/letters.js'
import { latin } from '../../language/latin.js'
import { SPACE, STOP } from '../../language/punctuation.js'
import { matchesAt } from '../../language/sticky.js'
import { isSyllable, syllableStarts } from '../../language/syllables.js'
import { movedBy } from '../ascending.js'
import type { CleanText } from '../clean.js'

export interface Unglued {
  text: string
  /** Offsets in `text`, see `cleanText`. */
  removed: readonly number[]
  dropped: readonly number[]
  /** Offsets in `text` of the blanks put back; in order. */
  added: readonly number[]
}

/** The state before a letter of a word: nothing yet, after a vowel, after its consonant, and after the next vowel. */
const NOTHING = 0
const OPEN = 1
const CLOSED = 2
const PARTED = 3
const VOWEL = 1
const CONSONANT = 2
/** The kind of each letter. */
const LETTERS = new Uint8Array(0x10000)
for (const letter of 'aeiouy') LETTERS[letter.charCodeAt(0)] = VOWEL
for (const letter of 'bcdghklmnpqrstvx') LETTERS[letter.charCodeAt(0)] = CONSONANT
/** The next state, by the state and by the letter: none, a vowel, a consonant. */
const NEXT = Uint8Array.of(
  ...[NOTHING, OPEN, NOTHING, NOTHING],
  ...[NOTHING, OPEN, CLOSED, NOTHING],
  ...[NOTHING, PARTED, CLOSED, NOTHING],
)
const EACH_TWO_SYLLABLES = /[aeiouy][bcdghk-np-tvx]{1,5}[aeiouy]/g
const TOUCHING = /[a-z](?=\d)|\d(?=[a-z])|[,;)](?=[a-z])|;(?=-)|(?<= )-(?=[a-z])/g
/** A capital after a small letter, and small letters after an abbreviation. */
const CASES = latin(/\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}{2}/gu)
/** Where lost blanks are looked for: such a text lost one in every hundred characters, or those of its signature. */
const BEGINNING = 1500
const END = 300
/** No glued word is longer. */
const LONGEST_WORD = 21
const MARKED = latin(/(?![A-Za-zĐđ])\p{L}/u)
const isLetter = (code: number): boolean => code >= 97 && code <= 122

/**
 * Null if no blank is missing.
 *
 * @param plain - the text in bare letters
 * @param touching - it has letters right after signs
 */
export function unglue(
  { text, removed, dropped }: CleanText,
  plain: string,
  touching: boolean,
): Unglued | null {
  const { length } = plain
  const cuts = touching ? behindSigns(text, plain) : []
  const lost =
    lacks(text, plain, 0, Math.min(length, BEGINNING)) ||
    lacks(text, plain, Math.max(0, length - END), length)
  if (!lost && cuts.length === 0) return null
  if (lost) {
    for (const cut of cutsAt(EACH_TWO_SYLLABLES, plain, text, plain)) cuts.push(cut)
    for (const cut of cutsAt(CASES, text, text, plain)) cuts.push(cut)
    for (const cut of touchingCuts(text, plain)) cuts.push(cut)
  }
  const places = [...new Set(cuts)].sort((one, other) => one - other)
  return {
    text: putBack(text, places),
    removed: movedBy(removed, places),
    dropped: movedBy(dropped, places),
    added: places.map((cut, index) => cut + index),
  }
}

/** Whether a word is several words: no syllable has a consonant between two vowels. */
function lacks(text: string, plain: string, from: number, to: number): boolean {
  const codes = codesOf(plain.slice(from, to))
  const { length } = codes
  let before = NOTHING
  for (let at = 0; at < length; at++) {
    before = NEXT[4 * before + LETTERS[codes[at]!]!]!
    if (before !== PARTED) continue
    const [start, end] = boundsAt(plain, from + at)
    if (startsIn(text.slice(start, end)).length > 0) return true
    at = end - from
    before = NOTHING
  }
  return false
}

/** Where more syllables begin in a word; a word without any mark may be of another language. */
const startsIn = (word: string): readonly number[] =>
  word.length <= LONGEST_WORD && MARKED.test(word) ? syllableStarts(word) : []

/** Where syllables begin inside words that match `sign`. */
function cutsAt(sign: RegExp, within: string, text: string, plain: string): number[] {
  const cuts: number[] = []
  sign.lastIndex = 0
  for (let match = sign.exec(within); match; match = sign.exec(within)) {
    const [start, end] = boundsAt(plain, match.index)
    for (const at of startsIn(text.slice(start, end))) cuts.push(start + at)
    sign.lastIndex = Math.max(end, match.index + 1)
  }
  return cuts
}

/** A sign between two words without a blank after it; a stop only before a sentence. */
const SIGN = /[.,;:](?=[a-z])/g
const SENTENCE = latin(/\p{Ll}\.\p{Lu}\p{Ll}/uy)

function behindSigns(text: string, plain: string): number[] {
  const cuts: number[] = []
  SIGN.lastIndex = 0
  for (let match = SIGN.exec(plain); match; match = SIGN.exec(plain)) {
    const { index } = match
    const before = plain.charCodeAt(index - 1)
    const stop = plain.charCodeAt(index) === STOP
    if (
      stop
        ? matchesAt(SENTENCE, text, index - 1)
        : isLetter(before === SPACE ? plain.charCodeAt(index - 2) : before)
    )
      cuts.push(index + 1)
  }
  return cuts
}

/** After a comma or a bracket, and between a word and its number. */
function touchingCuts(text: string, plain: string): number[] {
  const cuts: number[] = []
  for (const { index } of plain.matchAll(TOUCHING)) {
    const at = index + 1
    const before = plain.charCodeAt(index)
    const punctuated = !isLetter(before) && !isDigit(before)
    if (punctuated || isCounted(text.slice(...boundsAt(plain, isLetter(before) ? index : at)))) cuts.push(at)
  }
  return cuts
}

/** `ngày`, `số`, `tháng`, but not a unit of measure or a part of a symbol. */
const isCounted = (word: string) => MARKED.test(word) && !isCapital(word.charCodeAt(0)) && isSyllable(word)

/** The bounds of the word that the letter at `at` belongs to. */
function boundsAt(plain: string, at: number): [start: number, end: number] {
  let start = at
  while (at - start < LONGEST_WORD && isLetter(plain.charCodeAt(start - 1))) start--
  let end = at + 1
  while (end - at < LONGEST_WORD && isLetter(plain.charCodeAt(end))) end++
  return [start, end]
}

/** The text with a blank at each offset. */
function putBack(text: string, cuts: readonly number[]): string {
  let from = 0
  const pieces = cuts.map((cut) => text.slice(from, (from = cut)))
  return [...pieces, text.slice(from)].join(' ')
}
