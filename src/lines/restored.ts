/**
 * Words of a damaged text put right for the reading: what is written of them stands as it was printed.
 *
 *     "Cơng an tỉnh, Văn phịng rà sốt tồn bộ qn số"  →  "Công an tỉnh, Văn phòng rà soát toàn bộ quân số"
 *     "Giao So Y te chu tri, phoi hop voi cac so"    →  "Giao Sở Y tế chủ trì, phối hợp với các sở"
 */
import type { WordDamage } from '../decode/garbled/index.js'
import { CodeSet } from '../language/code-set.js'
import { bare, isCapital, isCapitals, lowerCase } from '../language/letters.js'
import { latin } from '../language/latin.js'
import { movedBy } from './ascending.js'
import { LONGEST, type Meanings, meaningsOf } from './meanings.js'
import { isNumbered } from './misreadings.js'

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

const WORD = latin(/[\p{L}?]+/gu)
const VOWEL = /[aeiouy?]/
/** What joins the parts of a symbol. */
const JOINS = new CodeSet('/-–.')
const BETWEEN = /^(?:\s{1,3}|[ *_]{1,6})$/

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
  /** As it is looked up. */
  key: string
}

/** Puts the words of a text right that is known to be damaged in that way. */
export function restore(from: Text, damage: WordDamage): Restored {
  const meanings = meaningsOf(damage)
  const words = Array.from(from.text.matchAll(WORD), ({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
    text,
    key: meanings.keyOf(text),
  }))
  const slips: Slip[] = []
  for (let index = 0; index < words.length;) {
    const meant = meantAt(from.text, words, index, meanings)
    for (const own of meant) enter(words[index++]!, own, slips)
    if (meant.length === 0) index++
  }
  return putRight(from, slips)
}

/** The words of the longest phrase from the word at `index` on, as they are meant; none where it is not known. */
function meantAt(text: string, words: readonly Word[], index: number, meanings: Meanings): readonly string[] {
  const word = words[index]!
  if (isAbbreviation(word.text) || isSymbol(text, word)) return []
  const keys = [word.key]
  let { end } = word
  for (const next of words.slice(index + 1, index + LONGEST)) {
    if (!BETWEEN.test(text.slice(end, next.start))) break
    keys.push(next.key)
    end = next.end
  }
  for (let length = keys.length; length > 1; length--) {
    const phrase = meanings.phrases.get(keys.slice(0, length).join(' '))
    if (phrase) return phrase
  }
  const alone =
    (isNumbered(text, word.end) ? meanings.beforeNumbers.get(word.key) : undefined) ??
    (keys.length > 1 && isName(word, words[index + 1]!) ? meanings.beforeNames.get(word.key) : undefined)
  return alone === undefined ? (meanings.phrases.get(word.key) ?? []) : [alone]
}

/** Both begin with a capital, as the parts of a name do. */
const isName = (first: Word, second: Word): boolean =>
  isCapital(first.text.charCodeAt(0)) && isCapital(second.text.charCodeAt(0)) && !isCapitals(first.text)

/** A part of `12-TB/TU`, `27/2022/ND-CP`. */
const isSymbol = (text: string, { start, end, text: own }: Word): boolean =>
  isCapitals(own) && (JOINS.has(text.charCodeAt(start - 1)) || JOINS.has(text.charCodeAt(end)))

/** `QN`, which is no `quân`. */
const isAbbreviation = (word: string): boolean => isCapitals(word) && !VOWEL.test(bare(word))

function enter({ start, text }: Word, meant: string, slips: Slip[]): void {
  if (lowerCase(text) !== lowerCase(meant)) slips.push({ start, printed: text, meant })
}

/** Writes the words as they are meant: letters that have none printed in their place are added. */
function putRight({ text, removed, dropped, added }: Text, slips: readonly Slip[]): Restored {
  const cuts: number[] = []
  const mended: number[] = []
  let read = ''
  let printed = ''
  let from = 0
  for (const { start, printed: own, meant } of slips) {
    const { kept, changed, put } = alignment(lowerCase(own), lowerCase(meant))
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

/** The word in capitals, or with one, as the printed one is; as it mostly is, where its first letter is lost. */
function cased(meant: string, own: string): string {
  const letters = own.replaceAll('?', '')
  if (letters.length > 0 && own.length > 1 && letters === letters.toUpperCase()) return meant.toUpperCase()
  if (own.startsWith('?')) return meant
  const small = lowerCase(meant)
  return isCapital(own.charCodeAt(0)) ? small.charAt(0).toUpperCase() + small.slice(1) : small
}
