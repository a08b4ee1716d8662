/** Vietnamese letters: case, and the bare letters below their marks. */

/** Letters beyond this code have no case and no marks that matter here. */
const TABLE = 0x2000
const UNSEEN = 0
const SMALL = 1
const LARGE = 2
const NEITHER = 3
const STROKES = 'ĐđÐð'

/** For each code seen so far: the small letter without marks, and whether it is a small letter or a capital. */
const BARE = new Uint16Array(TABLE)
const CASE = new Uint8Array(TABLE)

/** Looks a code up; the few that texts have are soon seen, and to see all of them takes long. */
function see(code: number): void {
  const letter = String.fromCharCode(code)
  CASE[code] = /\p{Ll}/u.test(letter) ? SMALL : /\p{Lu}/u.test(letter) ? LARGE : NEITHER
  const base = STROKES.includes(letter) ? 'd' : letter.normalize('NFD').charAt(0)
  const plain = (code >= 0xc0 && base < '\u0080' ? base : letter).toLowerCase()
  BARE[code] = plain.length === 1 ? plain.charCodeAt(0) : code
}

function caseOf(code: number): number | undefined {
  if (CASE[code] === UNSEEN) see(code)
  return CASE[code]
}

function bareOf(code: number): number {
  if (code >= TABLE) return code
  if (CASE[code] === UNSEEN) see(code)
  return BARE[code]!
}

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
      buffer[at] = BARE[code] || bareOf(code)
    }
    plain += String.fromCharCode.apply(null, buffer.subarray(0, length) as unknown as number[])
  }
  return plain
}

export const isSmall = (code: number): boolean => caseOf(code) === SMALL
export const isCapital = (code: number): boolean => caseOf(code) === LARGE

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
