/**
 * Words whose letters the font of a PDF file turned into others, put right for the reading: what is written of them
 * stands as it was printed.
 *
 *     "Cơng an tỉnh, Văn phịng rà sốt tồn bộ qn số"  →  "Công an tỉnh, Văn phòng rà soát toàn bộ quân số"
 */
import { bare, isCapital, isCapitals, lowerCase } from '../language/letters.js'
import { latin } from '../language/latin.js'
import {
  NEVER_REMAPPED,
  REMAPPED_LETTERS,
  REMAPPED_PHRASES,
  REMAPPED_WORDS,
} from '../vocabulary/remapped-words.js'
import { movedBy } from './ascending.js'

/** A text, and where it differs from what is printed; see `Source`. */
interface Text {
  text: string
  removed: readonly number[]
  dropped: readonly number[]
  added: readonly number[]
}

export interface Restored extends Text {
  /** The text as it is printed, offset for offset. */
  printed: string
  mended: readonly number[]
}

const WORD = latin(/\p{L}+/gu)
const VOWEL = /[aeiouy]/
const BLANK = /^\s{1,3}$/

/** A word that is printed otherwise than it is meant, from `start` on. */
interface Slip {
  start: number
  printed: string
  meant: string
}

interface Word {
  start: number
  end: number
  text: string
}

/** Puts the words of a text right that is known to have such a font's letters. */
export function restore(from: Text): Restored {
  const slips: Slip[] = []
  let before: Word | null = null
  for (const match of from.text.matchAll(WORD)) {
    const word: Word = { start: match.index, end: match.index + match[0].length, text: match[0] }
    readWord(word, before && BLANK.test(from.text.slice(before.end, word.start)) ? before : null, slips)
    before = word
  }
  return putRight(from, slips)
}

/** The word by itself, or with the one before it, which tells more. */
function readWord(word: Word, before: Word | null, slips: Slip[]): void {
  const { words, phrases } = meanings()
  if (isAbbreviation(word.text)) return
  const text = lowerCase(word.text)
  const phrase = before && phrases.get(`${lowerCase(before.text)} ${text}`)
  if (phrase) {
    if (slips.at(-1)?.start === before.start) slips.pop()
    enter(before, phrase[0], slips)
    enter(word, phrase[1], slips)
    return
  }
  enter(word, words.get(text) ?? text, slips)
}

/** `QN`, which is no `quân`. */
const isAbbreviation = (word: string): boolean => isCapitals(word) && !VOWEL.test(bare(word))

function enter({ start, text }: Word, meant: string, slips: Slip[]): void {
  if (lowerCase(text) !== meant) slips.push({ start, printed: text, meant })
}

interface Meanings {
  words: ReadonlyMap<string, string>
  phrases: ReadonlyMap<string, readonly [first: string, second: string]>
}
let found: Meanings | undefined

/** What each printed form means; most texts never ask. */
function meanings(): Meanings {
  if (found) return found
  const words = new Map<string, string>()
  const phrases = new Map<string, readonly [first: string, second: string]>()
  for (const word of REMAPPED_WORDS) for (const form of printedForms(word)) words.set(form, word)
  for (const phrase of REMAPPED_PHRASES) {
    const [first, second] = phrase.split(' ') as [string, string]
    for (const one of [first, ...printedForms(first)])
      for (const other of [second, ...printedForms(second)]) phrases.set(`${one} ${other}`, [first, second])
  }
  for (const phrase of NEVER_REMAPPED) phrases.set(phrase, phrase.split(' ') as [string, string])
  return (found = { words, phrases })
}

/** The ways in which such fonts print a word, other than its own. */
function printedForms(word: string): string[] {
  const forms = REMAPPED_LETTERS.map((letters) => {
    const some = new RegExp(Object.keys(letters).join('|'), 'g')
    return word.replace(some, (meant) => letters[meant]!)
  })
  return [...new Set(forms)].filter((form) => form !== word)
}

/** Writes the words as they are meant: letters that have none printed in their place are added. */
function putRight({ text, removed, dropped, added }: Text, slips: readonly Slip[]): Restored {
  const cuts: number[] = []
  const mended: number[] = []
  let read = ''
  let printed = ''
  let from = 0
  for (const { start, printed: own, meant } of slips) {
    const { kept, changed, put } = alignment(lowerCase(own), meant)
    const word = cased(meant, own)
    read += text.slice(from, start) + word
    printed += text.slice(from, start) + own.slice(0, kept) + word.slice(kept, kept + put) + own.slice(kept)
    for (let at = 0; at < put; at++) cuts.push(start + kept)
    for (let at = 0; at < changed; at++) mended.push(start + cuts.length + kept + at)
    from = start + own.length
  }
  return {
    text: read + text.slice(from),
    printed: printed + text.slice(from),
    mended,
    removed: movedBy(removed, cuts),
    dropped: movedBy(dropped, cuts),
    added: [...movedBy(added, cuts), ...cuts.map((cut, index) => cut + index)].sort((a, b) => a - b),
  }
}

/** How many letters stay before those that are `put` in and those that are `changed`. */
function alignment(own: string, meant: string): { kept: number; changed: number; put: number } {
  const put = meant.length - own.length
  let kept = 0
  while (kept < own.length && own.charAt(kept) === meant.charAt(kept)) kept++
  let behind = 0
  while (behind < own.length - kept && own.at(-1 - behind) === meant.at(-1 - behind)) behind++
  return { kept, changed: own.length - kept - behind, put }
}

/** The word in capitals, or with one, as the printed one is. */
function cased(meant: string, own: string): string {
  if (!isCapital(own.charCodeAt(0))) return meant
  const all = own.length > 1 && isCapital(own.charCodeAt(1))
  return all ? meant.toUpperCase() : meant.charAt(0).toUpperCase() + meant.slice(1)
}
