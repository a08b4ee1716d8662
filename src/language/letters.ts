/** Vietnamese letters: case, and the bare letters below their marks. */

import { CodeSet } from './code-set.js'
import { codesOf, textOf } from './codes.js'

/** The ranges of Latin letters; between and beyond them are signs and letters of other scripts. */
export const LATIN: readonly (readonly [first: number, last: number])[] = [
  [0x41, 0x7a],
  [0xc0, 0x24f],
  [0x1e00, 0x1eff],
]

/** Letters beyond this code have no case and no marks that matter here. */
const LETTERS = 0x2000
const UNSEEN = 0
const SMALL = 1
const LARGE = 2
const NEITHER = 3
const STROKES = 'ĐđÐð'

/**
 * For each code seen so far: the small letter without marks, and whether it is a small letter or a capital. All
 * of Latin is seen.
 */
export const BARE = new Uint16Array(0x10000)
const CASE = new Uint8Array(0x10000)

/** Fills the tables for a code: at once for Latin, for other letters when they are first seen. */
function see(code: number): void {
  BARE[code] = code
  CASE[code] = NEITHER
  if (code >= LETTERS) return
  const letter = String.fromCharCode(code)
  if (letter !== letter.toLowerCase()) CASE[code] = LARGE
  else if (letter !== letter.toUpperCase()) CASE[code] = SMALL
  const base = STROKES.includes(letter) ? 'd' : letter.normalize('NFD').charAt(0)
  const plain = (code >= 0xc0 && base < '\u0080' ? base : letter).toLowerCase()
  if (plain.length === 1) BARE[code] = plain.charCodeAt(0)
}

for (const [first, last] of LATIN) for (let code = first; code <= last; code++) see(code)

function caseOf(code: number): number | undefined {
  if (CASE[code] === UNSEEN) see(code)
  return CASE[code]
}

/** The small letter without marks, see `bare`. */
export function bareOf(code: number): number {
  if (CASE[code] === UNSEEN) see(code)
  return BARE[code]!
}

/** A shorter text is read character by character. */
const LONG = 64
const buffer = new Uint16Array(LONG)

/**
 * Lower case without tone marks, hooks and bars, one character for one, so that offsets stay:
 * `"NƠI NHÂN:"` → `"noi nhan:"`. Damaged frames (`Nơi nhân`, `CỘNG HOÀ`) are compared in this form.
 */
export function bare(text: string): string {
  const { length } = text
  if (length > LONG) return bareLong(text)
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at)
    buffer[at] = BARE[code] || bareOf(code)
  }
  return String.fromCharCode.apply(null, buffer.subarray(0, length) as unknown as number[])
}

function bareLong(text: string): string {
  const codes = codesOf(text)
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at]!
    codes[at] = BARE[code] || bareOf(code)
  }
  return textOf(codes)
}

// There are no letters before A, and the NaN beyond the end of a text is not one.
export const isSmall = (code: number): boolean => code >= 0x41 && (CASE[code] || caseOf(code)) === SMALL
export const isCapital = (code: number): boolean => code >= 0x41 && (CASE[code] || caseOf(code)) === LARGE

/** Whether a text is in capitals: `"ỦY BAN NHÂN DÂN"`; it may contain a few small letters of an abbreviation (`TTg`). */
export function isCapitals(text: string): boolean {
  let small = 0
  let large = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const letter = CASE[code] || caseOf(code)
    if (letter === LARGE) large++
    else if (letter === SMALL && ++small * 8 > text.length) return false
  }
  return large > 0 && small * 8 < large
}

/** Whether a text has a small letter. */
export function hasSmall(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isSmall(text.charCodeAt(at))) return true
  return false
}

const BEFORE_CAPITAL = new CodeSet(' \t"\'“‘(')

/** Whether a text begins with a capital, after a quotation mark or a bracket too. */
export function startsCapital(text: string): boolean {
  let at = 0
  while (BEFORE_CAPITAL.has(text.charCodeAt(at))) at++
  return isCapital(text.charCodeAt(at))
}

/** In small letters, one character for one, so that offsets stay. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return text.replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase()
    return small.length === letter.length ? small : letter
  })
}

/** `"THÔNG BÁO"` → `"Thông báo"`. */
export function sentenceCase(text: string): string {
  const lower = text.toLowerCase()
  return lower.charAt(0).toUpperCase() + lower.slice(1)
}
