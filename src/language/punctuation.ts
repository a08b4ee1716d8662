/** The codes of punctuation, and where text ends before it. */
import type { CodeSet } from './code-set.js'

export const SPACE = 32
export const COMMA = 44
export const STOP = 46
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

/** Where the clause that goes up to `end` begins, behind one of the signs and a space; no further back than `from`. */
export function clauseStart(signs: CodeSet, text: string, from: number, end: number): number {
  for (let at = end - 1; at > from; at--)
    if (signs.has(text.charCodeAt(at - 1)) && text.charCodeAt(at) === SPACE) return at + 1
  return from
}

/** The end of what stands between two offsets, with the bracket behind it that closes one opened within. */
export function withBracket(text: string, start: number, end: number): number {
  if (text.charAt(end) !== ')') return end
  const open = text.lastIndexOf('(', end - 1)
  return open >= start && text.lastIndexOf(')', end - 1) < open ? end + 1 : end
}
