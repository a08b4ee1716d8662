import { onsets, rhymes } from '../vocabulary/encodings/syllables.js'

const knownRhymes = new Set(rhymes)
const onset = new RegExp(`^(?:${[...onsets].sort((one, other) => other.length - one.length).join('|')})`)
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g

/**
 * Whether `word` is spelled as a Vietnamese syllable: `nghiêng`, `Kết`, `QUỐC`; not `Kêt` (a stop
 * takes an acute or a dot below), nor `Thoâng`. Any case; NFC or not.
 */
export function isSyllable(word: string): boolean {
  const decomposed = word.toLowerCase().normalize('NFD')
  const bare = decomposed.replace(tones, '').normalize('NFC')
  if (!isBareSyllable(bare)) return false
  const marks = decomposed.match(tones) ?? []
  if (marks.length > 1) return false
  return !/(?:[cpt]|ch)$/.test(bare) || marks[0] === '\u0301' || marks[0] === '\u0323'
}

function isBareSyllable(bare: string): boolean {
  if (knownRhymes.has(bare)) return true
  const start = onset.exec(bare)?.[0] ?? ''
  if (knownRhymes.has(bare.slice(start.length))) return true
  return start === 'gi' && knownRhymes.has(bare.slice(1))
}
