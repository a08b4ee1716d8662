/** A text with its comparable form, and its words. */
import { heldCodesOf, textOf } from './codes.js'
import { isDigit } from './digits.js'
import { isCapital as isLarge, isSmall } from './letters.js'

/**
 * `low`, the comparable form, is `text` in small letters, with tone marks placed in one way, and with both horns if a scan
 * lost one; offsets are the same in both.
 */
export interface Comparable {
  text: string
  low: string
  /** The codes of `low`, and zeros after the last. */
  codes: Uint16Array
}

/** So many codes beyond the end of a text may be read without a check. */
const BEYOND = 8

/** The text with its comparable form: to be made once for a text and passed on. */
export function comparableOf(text: string): Comparable {
  const codes = heldCodesOf(text, BEYOND)
  compare(codes, text.length)
  return { text, low: textOf(codes, text.length), codes }
}

const UNLIKE = /o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵơớờởỡợ]|ư[oóòỏõọ]|[ð–—]/g
const ALIKE: Readonly<Record<string, string>> = {
  ð: 'đ',
  '–': '-',
  '—': '-',
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
  // One of two horns is lost: "trưóc", "nguời".
  ...alike('ưoưóưòưỏưõưọ', 'ươướườưởưỡượ'),
  ...alike('uơuớuờuởuỡuợ', 'ươướườưởưỡượ'),
}

/** Pairs of letters in `unlike` with those in `like` that replace them. */
function alike(unlike: string, like: string): Record<string, string> {
  const pairs = unlike.match(/../g)!
  return Object.fromEntries(pairs.map((pair, index) => [pair, like.slice(2 * index, 2 * index + 2)]))
}

/**
 * The comparable form: small letters, the tone mark on the first vowel of oa, oe, uy (`Uỷ ban` and `Ủy ban` become one),
 * both horns on ươ, đ for the eth of damaged texts, a hyphen for the dash of `Quy hoạch – Kiến trúc`.
 */
export function comparable(text: string): string {
  return text.toLowerCase().replace(UNLIKE, (letters) => ALIKE[letters] ?? letters)
}

/** Pairs of letters, with 16 bits for each letter, and their replacements. */
const PAIRS = new Map(
  Object.entries(ALIKE).flatMap(([unlike, alike]) =>
    unlike.length === 2 ? [[pairOf(unlike), pairOf(alike)] as const] : [],
  ),
)

function pairOf(letters: string): number {
  return (letters.charCodeAt(0) << 16) | letters.charCodeAt(1)
}

/** First letters of pairs. For each letter, a bit if it is such a letter, and the bits of those it may follow in a pair. */
const FIRSTS = 'ouư'
const BIT_OF = new Uint8Array(0x10000)
const BITS_BEFORE = new Uint8Array(0x10000)
for (const pair of PAIRS.keys()) {
  const bit = 1 << FIRSTS.indexOf(String.fromCharCode(pair >> 16))
  BIT_OF[pair >> 16] = bit
  BITS_BEFORE[pair & 0xffff]! |= bit
}

/** The replacements of the codes seen so far. */
const LOW = new Uint16Array(0x10000)

function lowOf(code: number): number {
  const low = comparable(String.fromCharCode(code))
  return (LOW[code] = low.length === 1 ? low.charCodeAt(0) : code)
}

/** The code of the comparable form of a letter. */
export const smallOf = (code: number): number => LOW[code] || lowOf(code)

/** Replaces codes by those of `comparable`, one for one. */
function compare(codes: Uint16Array, length: number): void {
  let before = 0
  for (let at = 0; at < length; at++) {
    let low = smallOf(codes[at]!)
    if ((BIT_OF[before]! & BITS_BEFORE[low]!) !== 0) {
      const pair = PAIRS.get((before << 16) | low)!
      codes[at - 1] = pair >> 16
      low = pair & 0xffff
    }
    codes[at] = low
    before = low
  }
}

/** Whether the character is a letter or a digit. */
export function isLetter(text: string, at: number): boolean {
  return isLetterCode(text.charCodeAt(at))
}

/** Letters of other scripts count, signs and arrows between them do not. */
const LETTERS = new Uint8Array(0x10000).fill(1, 0xc0, 0x2000).fill(1, 0x2c00)
for (const [first, last] of ['09', 'AZ', 'az']) LETTERS.fill(1, first!.charCodeAt(0), last!.charCodeAt(0) + 1)

/** Whether a code is that of a letter or a digit; the NaN beyond the end of a text is not. */
export function isLetterCode(code: number): boolean {
  return LETTERS[code & 0xffff] === 1
}

const INNER = "-–—./&'’+"

/** Where the word at `at` ends; signs between letters belong to it (`TN&MT`, `Covid-19`). */
export function wordEnd(text: string, at: number): number {
  let end = at
  while (end < text.length) {
    if (isLetter(text, end)) end++
    else if (end > at && INNER.includes(text[end]!) && isLetter(text, end + 1) && !partsWords(text, end))
      end++
    else break
  }
  return end
}

/** `Sở Xây dựng/Ban Quản lý …`: a slash before a capitalised word separates two names, unlike that of `HĐND/UBND`. */
function partsWords(text: string, at: number): boolean {
  return text[at] === '/' && isLarge(text.charCodeAt(at + 1)) && isSmall(text.charCodeAt(at + 2))
}

/** Whether a name may continue here: with a capital or a digit. */
export function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return isDigit(code) || isLarge(code)
}

/** Offset of `sign` within `reach` characters from `from` on, or -1. */
export function find(text: string, sign: string, from: number, reach: number): number {
  const found = text.slice(from, from + reach).indexOf(sign)
  return found < 0 ? -1 : from + found
}

/** Where a bracket after `at` ends: `Sở Tài chính` **(cơ quan thường trực)**; `at` if there is none. */
export function bracketEnd(text: string, at: number): number {
  if (!text.startsWith(' (', at)) return at
  const close = find(text, ')', at + 2, 200)
  return close < 0 ? at : close + 1
}
