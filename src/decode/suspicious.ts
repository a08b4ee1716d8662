import { codesOf } from '../language/codes.js'
import {
  combiningMarks,
  foreignLetters,
  generalPunctuation,
  latinLetters,
  modernLetters,
  plainAscii,
} from '../vocabulary/encodings/characters.js'

/**
 * A character that modern Vietnamese text has no need of, or a pair of letters that it does not write (`aù`):
 * what every legacy encoding, every mojibake and every binary remnant has. Text without one needs no
 * closer look.
 */
export const suspicious = new RegExp(
  `[^${plainAscii}${latinLetters}${combiningMarks}${generalPunctuation}]|[${foreignLetters}]|[AEOaeo][ÂâÙù]`,
  'g',
)

/** Characters beyond this code are looked up in the pattern. */
const TABLE = 0x2070
/** May be the first, or the second, of a pair. */
const FIRST = 1
const SECOND = 2
/** Is suspicious, or may be written otherwise in NFC. */
const ODD = 4
const kinds = new Uint8Array(0x10000).fill(ODD)
for (let code = 0; code < TABLE; code++) {
  const character = String.fromCharCode(code)
  if (matches(character) || mayCompose(code)) continue
  kinds[code] = matches(`a${character}`) ? SECOND : matches(`${character}â`) ? FIRST : 0
}

function matches(text: string): boolean {
  suspicious.lastIndex = 0
  return suspicious.test(text)
}

/** Combining marks, and the two wide spaces that have other names. */
function mayCompose(code: number): boolean {
  return (code >= 0x300 && code < 0x1e00) || code === 0x2000 || code === 0x2001
}

/** Whether nothing in `text` is suspicious, and it is NFC: seen at one look. */
export function isOrdinary(text: string): boolean {
  const codes = codesOf(text)
  let seen = 0
  let before = 0
  let at = 0
  while (at < codes.length) {
    const kind = kinds[codes[at++]!]!
    seen |= (kind & ODD) | ((before << 1) & kind)
    before = kind
  }
  return seen === 0
}

export function isSuspicious(text: string): boolean {
  return !isOrdinary(text) && matches(text)
}

/** A letter that only Unicode text in Vietnamese has. */
export const modernLetter = new RegExp(`[${modernLetters}]`)
