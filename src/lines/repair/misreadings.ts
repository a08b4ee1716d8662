/** Misread words, indexed once from the vocabulary and looked up at each word of a text. */
import { smallOf } from '../../language/comparable.js'
import { isDigit } from '../../language/digits.js'
import { latin } from '../../language/latin.js'
import { bare, isCapital } from '../../language/letters.js'
import { matchesAt } from '../../language/sticky.js'
import { withoutTone } from '../../language/syllables.js'
import {
  misreadAlone,
  misreadBeforeNames,
  misreadBeforeNumbers,
  setPhrases,
  stoppedSyllables,
} from '../../vocabulary/misread-words.js'

/** `wrong` means `right` if `holds` is true for the text, the beginning and the end of the word. */
export interface Misread {
  wrong: string
  right: string
  /** Of the letters of `right`. */
  number: number
  holds: (text: string, start: number, end: number) => boolean
}

/** A phrase of two words, see `SetPhrase`, and the numbers of their letters. */
export interface Phrase {
  words: readonly [first: string, second: string]
  numbers: readonly [first: number, second: number]
  never: ReadonlySet<string>
  unlessNamed: ReadonlySet<string>
}

/** A number for letters, which grows letter by letter; that of no letters is 0. */
export const numberedWith = (number: number, code: number): number => (Math.imul(number, 65_599) + code) | 0

function numberOf(word: string): number {
  let number = 0
  for (let at = 0; at < word.length; at++) number = numberedWith(number, smallOf(word.charCodeAt(at)))
  return number
}

const NAME = latin(/(?:[ *_]|<\/?[a-z]{1,9}>){1,40}\p{Lu}/uy)

const SIZE = 0x2000
const MASK = SIZE - 1
const phrases = new Map<number, Phrase[]>()
const misreads = new Map<number, Misread[]>()
/** By the last bits of a number: whether a misread word has it, and whether a phrase in bare letters has it. */
const marked = new Uint8Array(SIZE)
const begun = new Uint8Array(SIZE)
/** The numbers of phrases as they are spelled. */
const spelled = new Int32Array(SIZE)

/** Whether a word with this number may be misread; a quick test that rules out most words. */
export const mayBeMisread = (number: number): boolean => marked[number & MASK] === 1

/** What words with this number may mean. */
export const misreadsOf = (number: number): readonly Misread[] | undefined => misreads.get(number)

/** Whether two words, by the numbers of their bare letters and their own, may be a misspelled phrase. */
export function mayBeMisspelled(firstBare: number, bare: number, firstOwn: number, own: number): boolean {
  if (begun[numberedWith(firstBare, bare) & MASK] === 0) return false
  const number = numberedWith(firstOwn, own)
  return spelled[number & MASK] !== number
}

/** The phrases with the bare letters of these numbers. */
export const phrasesOf = (first: number, second: number): readonly Phrase[] =>
  phrases.get(numberedWith(first, second)) ?? NONE

const NONE: readonly Phrase[] = []

function add<Value>(map: Map<number, Value[]>, number: number, value: Value): void {
  const values = map.get(number)
  if (values) values.push(value)
  else map.set(number, [value])
}

function addMisread(right: string, wrong: string, holds: Misread['holds']): void {
  const number = numberOf(wrong)
  marked[number & MASK] = 1
  add(misreads, number, { wrong, right, number: numberOf(right), holds })
}

function addEach(words: Readonly<Record<string, string>>, holds: Misread['holds']): void {
  for (const [right, row] of Object.entries(words))
    for (const wrong of row.split(' ')) addMisread(right, wrong, holds)
}

for (const right of stoppedSyllables) addMisread(right, withoutTone(right.normalize('NFD')), () => true)
addEach(misreadAlone, (text, start) => !isCapital(text.charCodeAt(start)))
addEach(misreadBeforeNames, (text, start, end) => isName(text, start) && isNamed(text, end))
addEach(misreadBeforeNumbers, (text, _start, end) => isNumbered(text, end))

for (const { words, never = '', unlessNamed = '' } of setPhrases) {
  const [first, second] = words.split(' ') as [string, string]
  const [one, other] = [numberOf(bare(first)), numberOf(bare(second))]
  const numbers = [numberOf(first), numberOf(second)] as const
  const [number, spelling] = [numberedWith(one, other), numberedWith(...numbers)]
  begun[number & MASK] = 1
  spelled[spelling & MASK] = spelling
  add(phrases, number, {
    words: [first, second],
    numbers,
    never: new Set(never.split(' ')),
    unlessNamed: new Set(unlessNamed.split(' ')),
  })
}

/** A capital before small letters: not a word of a line in capitals. */
function isName(text: string, start: number): boolean {
  return isCapital(text.charCodeAt(start)) && !isCapital(text.charCodeAt(start + 1))
}

/** Whether a name follows. */
export const isNamed = (text: string, end: number): boolean => matchesAt(NAME, text, end)

/** Whether a number follows, with or without a colon. */
export function isNumbered(text: string, end: number): boolean {
  let at = end
  while (at < end + 3 && ': '.includes(text.charAt(at))) at++
  return isDigit(text.charCodeAt(at))
}
