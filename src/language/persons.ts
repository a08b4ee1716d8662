/**
 * Names of persons: two to five capitalised syllables, the first of which is a family name.
 *
 *     "Lê Thị Thủy"   "Y Thanh Hà Niê Kđăm"   "Đại tá Nguyễn Văn A"   "GS.TS. Trần Văn B"
 */
import { SURNAMES } from '../vocabulary/surnames.js'
import type { Match } from './match.js'
import { isApostrophe, syllableEnd } from './capitals.js'
import { CodeSet } from './code-set.js'
import { latin } from './latin.js'
import { isCapital, isSmall } from './letters.js'
import { isSpace } from './punctuation.js'
import { endOf } from './sticky.js'
import { skipTitles } from './titles.js'

/** `K'Brều`, `H'Ngoan`: one word may be a whole name. */
const HIGHLAND = latin(/^[HK]['’]\p{L}{2,}$/u)
const isHighland = (word: string) => isApostrophe(word.charCodeAt(1)) && HIGHLAND.test(word)
/** **K'** `Brỗi`, **Bh'riu** `Thị Lan`, **R'Com** `Sa`: so begin names of the highlands that have no family name. */
const HIGHLAND_FIRST = latin(/^(?:[HKRS]|Bh)['’]\p{L}*$/u)
const hasApostrophe = (word: string) => isApostrophe(word.charCodeAt(1)) || isApostrophe(word.charCodeAt(2))

/**
 * The name that begins at `at`, or null: no more than five syllables, the first a family name unless
 * a title or form of address has already said that a person is `named`.
 */
export function readPersonName(text: string, at: number, named = false): Match | null {
  let end = at
  let count = 0
  // "đồng chí LÊ VĂN AN"
  const large = named && isAcronym(text, at, syllableEnd(text, at))
  for (; count < 6; count++) {
    const from = count === 0 ? at : end + 1
    if (count > 0 && text.charCodeAt(end) !== 32) break
    const next = count === 0 ? syllableEnd(text, from) : furtherEnd(text, from)
    if (next === from || (count > 0 && !large && isAcronym(text, from, next))) break
    if (count === 0 && !named && !isFamilyNameAt(text, from, next)) return null
    end = next
  }
  const single = count === 1 && isHighland(text.slice(at, end))
  return (count >= 2 && count <= 5) || single ? { start: at, end } : null
}

/** `Trần` **văn** `Hùng`, `Lê` **thị** `Hoa`: typists of old wrote them small. */
const SMALL_MIDDLE = latin(/(?:văn|thị|đình|hữu|ngọc|xuân|minh|quang|đức)(?= \p{Lu}\p{Ll})/uy)
/** What they begin with: two letters. */
const MIDDLES = new CodeSet('vtđhnxmq')
const MIDDLES_SECOND = new CodeSet('ăhìữguiứ')

/** Where the next syllable of a name ends; `at` itself if there is none. */
export function furtherEnd(text: string, at: number): number {
  if (!MIDDLES.has(text.charCodeAt(at))) return syllableEnd(text, at)
  return MIDDLES_SECOND.has(text.charCodeAt(at + 1)) ? Math.max(at, endOf(SMALL_MIDDLE, text, at)) : at
}

/** A family name that another word follows, or a whole name of the highlands. */
function isFamilyNameAt(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(end) !== 32 && !isApostrophe(text.charCodeAt(start + 1))) return false
  return isFamilyName(text.slice(start, end))
}

/** Several letters, none of them small. */
function isAcronym(text: string, start: number, end: number): boolean {
  if (end - start < 2 || isSmall(text.charCodeAt(start + 1))) return false
  const word = text.slice(start, end)
  return word === word.toUpperCase()
}

/** Whether the whole text is a name that begins with a family name, after titles or not. */
export function isPersonName(text: string): boolean {
  const name = wordsOf(text)
  return name !== null && isFamiliar(name.words)
}

/** The name below a post, where any two to five capitalised words are one: `Y Thanh Hà Niê Kđăm`, `(Lê Văn An)`. */
export function nameOfSigner(text: string): Match | null {
  const closed = text.startsWith('(') && text.endsWith(')')
  const name = wordsOf(closed ? ` ${text.slice(1, -1)}` : text)
  if (!name || !(isFamiliar(name.words) || isPlausible(name.words))) return null
  return { start: name.start, end: name.end }
}

const MOST_WORDS = 5

/** The words of a line after emphasis and titles; null if there are too many, or one is not capitalised. */
function wordsOf(text: string): (Match & { words: string[] }) | null {
  let end = text.length
  while (end > 0 && isEdge(text.charCodeAt(end - 1))) end--
  let first = 0
  while (first < end && isEmphasis(text.charCodeAt(first))) first++
  const start = skipTitles(text, first)
  const words: string[] = []
  for (let at = start; words.length < MOST_WORDS;) {
    const to = words.length === 0 ? syllableEnd(text, at) : furtherEnd(text, at)
    if (to === at) return null
    words.push(text.slice(at, to))
    if (to === end) return { start, end, words }
    at = to
    while (isSpace(text.charCodeAt(at))) at++
    if (at === to) return null
  }
  return null
}

/** An asterisk or underscore, or a blank. */
const isEmphasis = (code: number) => code === 42 || code === 95 || isSpace(code)
/** Also a full stop, comma or semicolon. */
const isEdge = (code: number) => code === 46 || code === 44 || code === 59 || isEmphasis(code)

const NAME_WORD = latin(/^\p{Lu}(?:['’]\p{L})?[\p{Ll}'’]*$/u)

const isFamiliar = (words: string[]) => isWhole(words) && isFamilyName(words[0]!)

const isPlausible = (words: string[]) => isWhole(words) && words.every((word) => NAME_WORD.test(word))

const isWhole = (words: string[]) => words.length >= 2 || isHighland(words[0]!)

function isFamilyName(word: string): boolean {
  if (SURNAMES.has(isSet(word) ? word : word.charAt(0) + word.slice(1).toLowerCase())) return true
  return hasApostrophe(word) && HIGHLAND_FIRST.test(word)
}

/** Only its first letter is a capital. */
function isSet(word: string): boolean {
  for (let at = 1; at < word.length; at++) if (isCapital(word.charCodeAt(at))) return false
  return true
}
