/**
 * Puts the words of a damaged text right, for the reading only: they are written as they were printed.
 *
 *     "Cơng an tỉnh, Văn phịng rà sốt tồn bộ qn số"  →  "Công an tỉnh, Văn phòng rà soát toàn bộ quân số"
 *     "Giao So Y te chu tri, phoi hop voi cac so"    →  "Giao Sở Y tế chủ trì, phối hợp với các sở"
 */
import { CodeSet } from '../../language/code-set.js'
import { bare, isCapital, isCapitals, lowerCase } from '../../language/letters.js'
import { latin } from '../../language/latin.js'
import { movedBy } from '../ascending.js'
import type { LetterDamage } from '../../decode/garbled/index.js'
import { LONGEST, type Meanings, meaningsOf } from './meanings.js'
import { isNumbered } from './misreadings.js'
import { correct, type Slip } from './slips.js'

/** A text, and where it differs from the printed one; see `Source`. */
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
/** Signs that join the parts of a symbol. */
const JOINS = new CodeSet('/-–.')
const BETWEEN = /^(?:\s{1,3}|[ *_]{1,6})$/

interface Word {
  start: number
  end: number
  text: string
  /** The form in which it is looked up. */
  key: string
}

/** Puts the words of a damaged text right; letters that are not printed are added. */
export function restore(from: Text, damage: LetterDamage): Restored {
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
  const { cuts, ...right } = correct(from.text, slips)
  const { removed, dropped, added } = from
  return {
    ...right,
    removed: movedBy(removed, cuts),
    dropped: movedBy(dropped, cuts),
    added: [...movedBy(added, cuts), ...cuts.map((cut, index) => cut + index)].sort((a, b) => a - b),
  }
}

/** The words of the longest known phrase from `index` on, as they are meant; none if there is none. */
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

/** `QN`, which is not `quân`. */
const isAbbreviation = (word: string): boolean => isCapitals(word) && !VOWEL.test(bare(word))

function enter({ start, text }: Word, meant: string, slips: Slip[]): void {
  if (lowerCase(text) !== lowerCase(meant)) slips.push({ start, printed: text, meant })
}
