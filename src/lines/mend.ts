/**
 * Words that a scan misread, put right for the reading: what is written of them stands as it was printed.
 *
 *     "Sờ Y tế phổi hợp với Uy ban nhân dân xã trưởc ngảy 15/7"  →  "Sở Y tế phối hợp với Ủy ban nhân dân xã trước ngày 15/7"
 */
import { CodeSet } from '../language/code-set.js'
import { codesOf } from '../language/codes.js'
import { isCapital, lowerCase } from '../language/letters.js'
import { SPACE } from '../language/punctuation.js'
import {
  ALONE,
  areRight,
  FIRST,
  isNamed,
  type Misread,
  misreadsOf,
  numberedWith,
  numberOf,
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

/** A word of a text, the number of its bare letters, and what it stands for by itself. */
interface Word extends Range {
  bare: number
  misread: Misread | undefined
}

const A = 0x61
const Z = 0x7a
const NOWHERE = -1
/** What the name of a tag stands behind: it is no word. */
const TAG = new CodeSet('</')

/** Null where nothing was misread; `plain` is the text in bare letters. */
export function mend(text: string, plain: string): Mended | null {
  const letters = codesOf(plain)
  const { length } = letters
  const reader = new Reader(text)
  for (let at = 0; at < length; at++) {
    const start = at
    let bare = 0
    for (; at < length; at++) {
      const letter = letters[at]!
      if (letter < A || letter > Z) break
      bare = numberedWith(bare, letter)
    }
    if (at > start) reader.read(start, at, bare)
  }
  return reader.slips.length > 0 ? putRight(text, reader.slips) : null
}

/** Is told one word after the other, and keeps what was misread. */
class Reader {
  readonly slips: Slip[] = []
  /** The last word, if it may begin a phrase. */
  readonly #first: Word = { start: 0, end: NOWHERE, bare: 0, misread: undefined }

  constructor(private readonly text: string) {}

  /** The word from `start` to `end`, with the number of its bare letters. */
  read(start: number, end: number, bare: number): void {
    const { text, slips } = this
    const first = this.#first
    const part = partOf(bare)
    const misread = (part & ALONE) > 0 ? misreadAt(text, start, end) : undefined
    if ((part & SECOND) > 0 && first.end !== NOWHERE) this.#readSecond({ start, end, bare, misread })
    if (misread && slips.at(-1)?.start !== start) slips.push({ start, right: misread.right })
    if ((part & FIRST) > 0) {
      first.start = start
      first.end = end
      first.bare = bare
      first.misread = misread
    } else if (first.end !== NOWHERE && !TAG.has(text.charCodeAt(start - 1))) first.end = NOWHERE
  }

  /** A phrase tells more of its first word than the word alone did. */
  #readSecond(second: Word): void {
    const { text, slips } = this
    const first = this.#first
    const phrases = phrasesOf(first.bare, second.bare)
    const slip =
      phrases && isNext(text, first.end, second.start) ? inPhrase(phrases, text, first, second) : null
    if (!slip) return
    if (slips.at(-1)?.start === slip.start) slips.pop()
    slips.push(slip)
  }
}

/** What two words of a phrase may have between them: blanks and emphasis; so much at most. */
const BETWEEN = /^(?:[\s*_]|<\/?[a-z]{1,9}>)+$/i
const REACH = 40

function isNext(text: string, from: number, to: number): boolean {
  if (to - from === 1) return text.charCodeAt(from) <= SPACE
  return to - from <= REACH && BETWEEN.test(text.slice(from, to))
}

/** Which of the two words is misread, if they are those of a phrase. */
function inPhrase(phrases: readonly Phrase[], text: string, first: Word, second: Word): Slip | null {
  const [one, other] = [meantBy(text, first), meantBy(text, second)]
  if (areRight(one, other)) return null
  for (const { words, numbers, never, unlessNamed } of phrases) {
    const byFirst = one === numbers[0]
    if (byFirst === (other === numbers[1])) continue
    const slip = byFirst ? second : first
    const word = lowOf(text, slip)
    if (never.has(word) || (unlessNamed.has(word) && !isNamed(text, second.end))) continue
    return { start: slip.start, right: words[byFirst ? 1 : 0] }
  }
  return null
}

/** The number of the letters that a word has by itself. */
const meantBy = (text: string, { start, end, misread }: Word): number =>
  misread?.number ?? numberOf(text, start, end)

function misreadAt(text: string, start: number, end: number): Misread | undefined {
  return misreadsOf(numberOf(text, start, end))?.find(
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
