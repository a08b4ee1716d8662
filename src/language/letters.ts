/** Vietnamese letters: case, and the bare letters below their marks. */

/**
 * Lower case without tone marks, hooks and bars, one character for one, so that offsets stay:
 * `"NƠI NHÂN:"` → `"noi nhan:"`. Damaged frames (`Nơi nhân`, `CỘNG HOÀ`) are compared in this form.
 */
export function bare(text: string): string {
  let plain = ''
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    plain += code < 128 ? ASCII[code]! : (BARE.get(code) ?? text[at]!.toLowerCase())
  }
  return plain.length === text.length ? plain : text
}

const ASCII = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code).toLowerCase())

const BARE = new Map<number, string>()
for (let code = 0xc0; code <= 0x1ef9; code++) {
  if (code === 0x250) code = 0x1e00
  const [base] = String.fromCharCode(code).normalize('NFD')
  if (base && base < '\u0080') BARE.set(code, base.toLowerCase())
}
for (const stroke of 'ĐđÐð') BARE.set(stroke.charCodeAt(0), 'd')

const LOWER = /\p{Ll}/u
const UPPER = /\p{Lu}/u
const CAPITAL = /^[\s"'“‘(]*\p{Lu}/u

/** Set in capitals: `"ỦY BAN NHÂN DÂN"`. A few small letters of an abbreviation may stand in it (`TTg`). */
export function isCapitals(text: string): boolean {
  if (!UPPER.test(text)) return false
  if (!LOWER.test(text)) return true
  let small = 0
  let large = 0
  for (const letter of text) {
    if (LOWER.test(letter)) small++
    else if (UPPER.test(letter)) large++
  }
  return small * 8 < large
}

/** Begins with a capital letter, also behind a quotation mark or a bracket. */
export function startsCapital(text: string): boolean {
  return CAPITAL.test(text)
}

/** `"THÔNG BÁO"` → `"Thông báo"`. */
export function sentenceCase(text: string): string {
  const lower = text.toLowerCase()
  return lower.charAt(0).toUpperCase() + lower.slice(1)
}
