/**
 * Vietnamese syllables, and where one ends and the next begins in a word that lost the blanks in it.
 *
 *     "tạicông"  →  tại|công        "Kếhoạch"  →  Kế|hoạch        "CHÍNHPHỦ"  →  CHÍNH|PHỦ        "ODAngày"  →  ODA|ngày
 */
import { onsets, rhymes } from '../vocabulary/syllables.js'
import { latin } from './latin.js'
import { isCapital } from './letters.js'

const knownRhymes = new Set(rhymes)
const onset = new RegExp(`^(?:${[...onsets].sort((one, other) => other.length - one.length).join('|')})`)
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g

/**
 * Whether `word` is spelled as a Vietnamese syllable: `nghiêng`, `Kết`, `QUỐC`; not `Kêt` (a stop
 * takes an acute or a dot below), nor `Thoâng`. Any case; NFC or not.
 */
export function isSyllable(word: string): boolean {
  const decomposed = word.toLowerCase().normalize('NFD')
  const bare = withoutTone(decomposed)
  if (!isBareSyllable(bare)) return false
  const marks = decomposed.match(tones) ?? []
  if (marks.length > 1) return false
  return !/(?:[cpt]|ch)$/.test(bare) || marks[0] === '\u0301' || marks[0] === '\u0323'
}

/** A decomposed text without its tones, composed: `quyết` → `quyêt`. */
export const withoutTone = (decomposed: string): string => decomposed.replace(tones, '').normalize('NFC')

function isBareSyllable(bare: string): boolean {
  if (knownRhymes.has(bare)) return true
  const start = onset.exec(bare)?.[0] ?? ''
  if (knownRhymes.has(bare.slice(start.length))) return true
  return start === 'gi' && knownRhymes.has(bare.slice(1))
}

/** The longest: `nghiêng`. */
const LONGEST = 7
/** A letter alone is part of a symbol rather. */
const SHORTEST = 2
/** Before front vowels `c`, `g` and `ng` are written `k`, `gh` and `ngh`, and only there. */
const MISSPELLED = /^(?:c[eêiy]|g[eêy]|ng[eêiy]|n?gh[^eêi]|k[^eêiyh])/

/** As `isSyllable`, of what may be parted from another: spelled by the rules of modern writing. */
function isPart(word: string): boolean {
  if (word.length < SHORTEST || word.length > LONGEST || !isSyllable(word)) return false
  return !MISSPELLED.test(withoutTone(word.toLowerCase().normalize('NFD')))
}

const ABBREVIATION = latin(/^\p{Lu}{2,}$/u)
/** `ODA`**ngày**, `UBND`**Sơn**: the last capital may be that of the syllable. */
const ABBREVIATED = latin(/^\p{Lu}{2,}(?=\p{Ll}{2,7}$)/u)

/** Offsets in `word` at which a further syllable begins; none where it is no row of syllables. */
export function syllableStarts(word: string): readonly number[] {
  const starts = startsByCase(word)
  if (starts) return starts
  const capitals = ABBREVIATED.exec(word)?.[0].length
  if (capitals === undefined) return []
  if (capitals > SHORTEST && isPart(word.slice(capitals - 1))) return [capitals - 1]
  return isPart(word.slice(capitals)) ? [capitals] : []
}

function startsByCase(word: string): readonly number[] | null {
  const starts: number[] = []
  for (let from = 0; from < word.length;) {
    const end = stretchEnd(word, from)
    const stretch = word.slice(from, end)
    const inner = startsWithin(stretch) ?? (from > 0 && ABBREVIATION.test(stretch) ? [] : null)
    if (!inner) return null
    if (from > 0) starts.push(from)
    for (const at of inner) starts.push(from + at)
    from = end
  }
  return starts
}

/** Where the next capital stands behind a small letter, or begins a word behind capitals: no syllable goes on there. */
function stretchEnd(word: string, from: number): number {
  for (let at = from + 1; at < word.length; at++) {
    if (!isCapital(word.charCodeAt(at))) continue
    const begins = at + 1 < word.length && !isCapital(word.charCodeAt(at + 1))
    if (begins || !isCapital(word.charCodeAt(at - 1))) return at
  }
  return word.length
}

/** The fewest syllables; the shorter the first, the longer the initial of the second, which most syllables have. */
function startsWithin(stretch: string): readonly number[] | null {
  if (isPart(stretch)) return []
  const firstEnds: number[] = []
  for (let at = SHORTEST; at <= LONGEST && at < stretch.length; at++)
    if (isPart(stretch.slice(0, at))) firstEnds.push(at)
  const two = firstEnds.find((at) => isPart(stretch.slice(at)))
  if (two !== undefined) return [two]
  for (const at of firstEnds) {
    const others = startsWithin(stretch.slice(at))
    if (others) return [at, ...others.map((other) => at + other)]
  }
  return null
}
