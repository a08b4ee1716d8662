/** The signs that words are parted by, by their codes, and what ends before them. */
export const SPACE = 32
export const COMMA = 44
export const SEMICOLON = 59
export const COLON = 58

/** Where the text between two offsets ends without any of the signs at its end. */
export function endBefore(signs: string, text: string, start: number, end: number): number {
  while (end > start && signs.includes(text.charAt(end - 1))) end--
  return end
}

/** White space inside a line; blanks of other kinds were made spaces before, see `cleanText`. */
export function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13)
}
