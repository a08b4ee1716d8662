import { combiningMarks, visciiControls, windows1252Signs } from '../vocabulary/encodings/characters.js'
import { commonWords } from '../vocabulary/encodings/common-words.js'
import { convert, legacyTables, type LegacyEncoding } from './legacy.js'
import { modernLetter } from './suspicious.js'
import { isLetter } from '../language/capitals.js'
import { isSyllable } from '../language/syllables.js'

/** How many words of a text are Vietnamese syllables as they are, and how many in each legacy encoding. */
export interface Evidence {
  /** Words weighed so far: those with a character beyond ASCII. */
  words: number
  /** Words that are not a syllable as they are. */
  odd: number
  /** Syllables with a letter that only Unicode has. */
  modern: number
  /** Words that are a syllable as they are. */
  plain: string[]
  readings: Map<LegacyEncoding, Reading>
}

export interface Reading {
  /** Odd words that are syllables in this encoding. */
  gained: number
  distinct: Set<string>
  /** Gained words that are among the commonest. */
  common: number
}

/**
 * A word in any of the encodings: ASCII letters and everything beyond ASCII except general punctuation. Longer runs
 * are weighed in pieces.
 */
const word = new RegExp(
  `[A-Za-z${visciiControls}\\x80-\\u024f${combiningMarks}\\u1e00-\\u1eff${windows1252Signs}]{1,24}`,
  'g',
)
const beyondAscii = new RegExp(`[${visciiControls}\\x80-\\uffff]`)
const accent = new RegExp(`[${combiningMarks}]`)
/** Often typed for đ in Unicode text too; by itself no sign of a legacy encoding. */
const eth = /[Ðð]/g
const oneCase = /^\p{L}[\p{Ll}\p{M}]*$|^[\p{Lu}\p{M}]+$/u

export function newEvidence(candidates: readonly LegacyEncoding[] = legacyTables()): Evidence {
  const readings = candidates.map((encoding): [LegacyEncoding, Reading] => [
    encoding,
    { gained: 0, distinct: new Set(), common: 0 },
  ])
  return { words: 0, odd: 0, modern: 0, plain: [], readings: new Map(readings) }
}

/** Adds the words of `text` to `evidence`, up to `limit`. */
export function weigh(text: string, evidence: Evidence, limit: number): void {
  for (const [found] of text.matchAll(word)) {
    if (evidence.words >= limit) return
    if (found.length > 1 && beyondAscii.test(found)) weighWord(found, evidence)
  }
}

function weighWord(found: string, evidence: Evidence): void {
  const plain = found.replace(eth, 'đ')
  evidence.words++
  if (isSyllable(plain)) {
    evidence.plain.push(found)
    if (modernLetter.test(plain)) evidence.modern++
    return
  }
  evidence.odd++
  for (const [encoding, reading] of evidence.readings) {
    const read = readAs(found, encoding)
    if (read === null) continue
    reading.gained++
    const folded = read.toLowerCase()
    reading.distinct.add(folded)
    if (commonWords.has(folded)) reading.common++
  }
}

/** A word read in `encoding`; null if it is not a syllable. */
function readAs(found: string, encoding: LegacyEncoding): string | null {
  const read = withoutSigns(convert(found, encoding))
  const reads = read.length > 1 && isSyllable(read) && (encoding.name === 'tcvn3' || oneCase.test(read))
  return reads ? read : null
}

/** A word without the signs around its letters. */
function withoutSigns(word: string): string {
  let start = 0
  let end = word.length
  while (start < end && !isLetter(word.charCodeAt(start))) start++
  while (end > start && !isLetter(word.charCodeAt(end - 1)) && !accent.test(word.charAt(end - 1))) end--
  return word.slice(start, end)
}

/** How many of the words that are syllables as they are would not be in `encoding`. */
export function lossesOf(encoding: LegacyEncoding, { plain }: Evidence): number {
  let lost = 0
  for (const found of plain) if (readAs(found, encoding) === null) lost++
  return lost
}

/** Whether the encoding explains most of the odd words, and loses fewer words than it gains. */
export function explains(encoding: LegacyEncoding, evidence: Evidence): boolean {
  const { gained } = evidence.readings.get(encoding)!
  if (gained < evidence.odd * 0.7 || gained <= evidence.modern) return false
  return gained > lossesOf(encoding, evidence) + evidence.modern
}
