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

export function isSuspicious(text: string): boolean {
  suspicious.lastIndex = 0
  return suspicious.test(text)
}

/** A letter that only Unicode text in Vietnamese has. */
export const modernLetter = new RegExp(`[${modernLetters}]`)
