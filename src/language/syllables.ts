/**
 * Vietnamese syllables, and where one ends and the next begins in a word that lost the blanks in it.
 *
 *     "tạicông"  →  tại|công        "Kếhoạch"  →  Kế|hoạch        "CHÍNHPHỦ"  →  CHÍNH|PHỦ        "ODAngày"  →  ODA|ngày
 */
import {
  initials,
  initialsBeforeBack,
  initialsBeforeFront,
  initialsWithGlide,
  nasalRimes,
  openRimes,
  stoppedRimes,
} from '../vocabulary/syllables.js'
import { latin } from './latin.js'
import { isCapital } from './letters.js'

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g
/** The acute and the dot below. */
const TONE_OF_STOPS = /[\u0301\u0323]/
/** The longest: `nghiêng`. */
const LONGEST = 7
const SHORTEST = 2

const either = (parts: readonly string[]) => `(?:${parts.join('|')})`
const INITIAL = `(?:${either(initials)}?|${either(initialsBeforeFront)}(?=[eêiy])|${either(initialsBeforeBack)}(?=[aăâoôơuư])|${either(initialsWithGlide)})`
const STOPPED = new RegExp(`^${INITIAL}${either(stoppedRimes)}$`)
const OTHER = new RegExp(`^${INITIAL}${either([...openRimes, ...nasalRimes])}$`)

/** In whatever case; a single letter is taken for none. */
export function isSyllable(word: string): boolean {
  if (word.length < SHORTEST || word.length > LONGEST) return false
  const parted = word.toLowerCase().normalize('NFD')
  const plain = parted.replace(TONE, '').normalize('NFC')
  if (OTHER.test(plain)) return true
  return TONE_OF_STOPS.test(parted) && STOPPED.test(plain)
}

const ABBREVIATION = latin(/^\p{Lu}{2,}$/u)
/** `ODA`**ngày** */
const ABBREVIATED = latin(/^\p{Lu}{2,}(?=\p{Ll}{2,7}$)/u)

/** Offsets in `word` at which a further syllable begins; none where it is no row of syllables. */
export function syllableStarts(word: string): readonly number[] {
  const starts = startsByCase(word)
  if (starts) return starts
  const abbreviated = ABBREVIATED.exec(word)?.[0].length
  return abbreviated !== undefined && isSyllable(word.slice(abbreviated)) ? [abbreviated] : []
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
  if (isSyllable(stretch)) return []
  const firstEnds: number[] = []
  for (let at = SHORTEST; at <= LONGEST && at < stretch.length; at++)
    if (isSyllable(stretch.slice(0, at))) firstEnds.push(at)
  const two = firstEnds.find((at) => isSyllable(stretch.slice(at)))
  if (two !== undefined) return [two]
  for (const at of firstEnds) {
    const others = startsWithin(stretch.slice(at))
    if (others) return [at, ...others.map((other) => at + other)]
  }
  return null
}
