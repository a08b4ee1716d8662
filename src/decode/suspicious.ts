import { codesOf } from '../language/codes.js'
import {
  combiningMarks,
  foreignLetters,
  generalPunctuation,
  innerLetters,
  latinLetters,
  modernLetters,
  plainAscii,
  tonedLetters,
} from '../vocabulary/encodings/characters.js'

/**
 * A character that Vietnamese text in Unicode does not need, or a pair of letters that it does not write (`aù`). Every
 * text in a legacy encoding, and all mojibake and binary remnants, have one; a text without needs no closer look.
 */
export const suspicious = new RegExp(
  `[^${plainAscii}${latinLetters}${combiningMarks}${generalPunctuation}]|[${foreignLetters}]|[AEOaeo][ÂâÙù]`,
  'g',
)

/** Characters from this code on are tested with the pattern. */
const TABLE = 0x2070
/** May be the first or second letter of a suspicious pair. */
const FIRST = 1
const SECOND = 2
/** Is suspicious, or may change in NFC. */
const ODD = 4
/** A small consonant, the space before a word, and a sign that may follow a word, see `findLost`. */
const CONSONANT = 8
const SPACE = 16
const CLOSING = 32
/** `qu` counts as a consonant. */
const Q = 64
const U = 128
/** Has a tone; no syllable has two. */
const TONED = 256
/** Begins no word: five bits above `SPACE`. */
const INNER = 512
const kinds = new Uint16Array(0x10000).fill(ODD)
for (let code = 0; code < TABLE; code++) {
  if (mayCompose(code)) continue
  const character = String.fromCharCode(code)
  if (matches(character)) continue
  kinds[code] = matches(`a${character}`) ? SECOND : matches(`${character}â`) ? FIRST : 0
}
for (const letter of 'bcdđghklmnpqrstvx') kinds[letter.charCodeAt(0)]! |= CONSONANT
for (const sign of ' ,.;') kinds[sign.charCodeAt(0)]! |= CLOSING
for (const letter of tonedLetters) kinds[letter.charCodeAt(0)]! |= TONED
for (const letter of innerLetters) kinds[letter.charCodeAt(0)]! |= INNER
kinds[0x20]! |= SPACE
kinds[0xa0]! |= SPACE
kinds[0x71]! |= Q
kinds[0x75]! |= U

function matches(text: string): boolean {
  suspicious.lastIndex = 0
  return suspicious.test(text)
}

/** Combining marks, and two wide spaces that NFC replaces. */
function mayCompose(code: number): boolean {
  return (code >= 0x300 && code < 0x1e00) || code === 0x2000 || code === 0x2001
}

/** What is found in one pass over a text. */
export interface Look {
  /** Whether nothing in it is suspicious, and it is in NFC. */
  ordinary: boolean
  /** How many words consist of small consonants. */
  vowelless: number
  /** How many pairs of adjacent letters both have a tone. */
  tonedPairs: number
  /** How many letters that begin no word come after a space. */
  split: number
}

export function lookAt(text: string): Look {
  const codes = codesOf(text)
  let seen = 0
  let before = 0
  /** `CONSONANT` after a space, as long as only consonants follow. */
  let word = 0
  let vowelless = 0
  let toned = 0
  let split = 0
  let at = 0
  while (at < codes.length) {
    const kind = kinds[codes[at++]!]!
    const pair = (before << 1) & kind
    seen |= (kind & ODD) | pair
    vowelless += word & before & (kind >> 2) & CONSONANT
    word = (word & (kind | (pair >> 4))) | (kind >> 1)
    toned += before & kind & TONED
    split += before & (kind >> 5) & SPACE
    before = kind
  }
  return {
    ordinary: (seen & (ODD | SECOND)) === 0,
    vowelless: vowelless / CONSONANT,
    tonedPairs: toned / TONED,
    split: split / SPACE,
  }
}

export function isSuspicious(text: string, { ordinary } = lookAt(text)): boolean {
  return !ordinary && matches(text)
}

export const isToned = (code: number): boolean => (kinds[code]! & TONED) > 0

/** A letter that only Unicode text in Vietnamese has. */
export const modernLetter = new RegExp(`[${modernLetters}]`)
