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
const PLAIN = 1
/** May be the second of a pair. */
const SECOND = 2
const table = new Uint8Array(TABLE)
for (let code = 0; code < TABLE; code++) {
  const character = String.fromCharCode(code)
  if (!matches(character)) table[code] = matches(`a${character}`) ? SECOND : PLAIN
}

function matches(text: string): boolean {
  suspicious.lastIndex = 0
  return suspicious.test(text)
}

export function isSuspicious(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < TABLE && table[code] === PLAIN) continue
    const pair = text.slice(Math.max(0, at - 1), at + 1)
    if (matches(code < TABLE && table[code] === SECOND ? pair : text.charAt(at))) return true
  }
  return false
}

/** A letter that only Unicode text in Vietnamese has. */
export const modernLetter = new RegExp(`[${modernLetters}]`)
