/** Vietnamese letters: case, and the bare letters below their marks. */

/** Letters beyond this code have no case and no marks that matter here. */
const TABLE = 0x2000
/** The end of the letters of Latin, and the beginning of its phonetic ones. */
const LATIN = 0x370
const PHONETIC = 0x1d00
const SMALL = 1
const LARGE = 2

/** For each code: the small letter without marks, and whether it is a small letter or a capital. */
const BARE = new Uint16Array(TABLE)
const CASE = new Uint8Array(TABLE)
for (let code = 0; code < TABLE; code++) {
  const letter = String.fromCharCode(code)
  const small = letter.toLowerCase()
  // Most codes beyond Latin are of scripts without case, and cheaply passed over.
  if (code >= LATIN && small === letter && letter.toUpperCase() === letter && code < PHONETIC) {
    BARE[code] = code
    continue
  }
  CASE[code] = /\p{Ll}/u.test(letter) ? SMALL : /\p{Lu}/u.test(letter) ? LARGE : 0
  const base = letter.normalize('NFD').charAt(0)
  const plain = code >= 0xc0 && base < '\u0080' ? base.toLowerCase() : small
  BARE[code] = plain.length === 1 ? plain.charCodeAt(0) : code
}
for (const stroke of 'ĐđÐð') BARE[stroke.charCodeAt(0)] = 'd'.charCodeAt(0)

const CHUNK = 4096
const buffer = new Uint16Array(CHUNK)

/**
 * Lower case without tone marks, hooks and bars, one character for one, so that offsets stay:
 * `"NƠI NHÂN:"` → `"noi nhan:"`. Damaged frames (`Nơi nhân`, `CỘNG HOÀ`) are compared in this form.
 */
export function bare(text: string): string {
  let plain = ''
  for (let from = 0; from < text.length; from += CHUNK) {
    const length = Math.min(CHUNK, text.length - from)
    for (let at = 0; at < length; at++) {
      const code = text.charCodeAt(from + at)
      buffer[at] = code < TABLE ? BARE[code]! : code
    }
    plain += String.fromCharCode.apply(null, buffer.subarray(0, length) as unknown as number[])
  }
  return plain
}

export const isSmall = (code: number): boolean => code < TABLE && CASE[code] === SMALL
export const isCapital = (code: number): boolean => code < TABLE && CASE[code] === LARGE

/** Set in capitals: `"ỦY BAN NHÂN DÂN"`. A few small letters of an abbreviation may stand in it (`TTg`). */
export function isCapitals(text: string): boolean {
  let small = 0
  let large = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isSmall(code)) small++
    else if (isCapital(code)) large++
    if (small * 8 > text.length) return false
  }
  return large > 0 && small * 8 < large
}

const BEFORE_CAPITAL = ' \t"\'“‘('

/** Begins with a capital letter, also behind a quotation mark or a bracket. */
export function startsCapital(text: string): boolean {
  let at = 0
  while (at < text.length && !isCapital(text.charCodeAt(at)) && BEFORE_CAPITAL.includes(text.charAt(at))) at++
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
