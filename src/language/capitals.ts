/** Capitalised words, read letter by letter: a pattern with all capitals is slow. */
import { isCapital } from './letters.js'

/** A letter of Latin, as `\p{L}` of a pattern is written; see `latin`. */
export function isLetter(code: number): boolean {
  if (code < 0xc0) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
  return code <= 0x24f ? code !== 0xd7 && code !== 0xf7 : code >= 0x1e00 && code <= 0x1eff
}

/** Offset of the next capital at the beginning of a word, from `from` on; the text's length if there is none. */
export function nextCapital(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isCapital(code) && isLetter(code) && (at === 0 || !isLetter(text.charCodeAt(at - 1)))) return at
  }
  return text.length
}

/** Where the capitalised syllable at `at` ends, which may contain apostrophes; `at` itself if there is none. */
export function syllableEnd(text: string, at: number): number {
  if (at >= text.length || !isLetter(text.charCodeAt(at)) || !isCapital(text.charCodeAt(at))) return at
  let end = at + 1
  while (end < text.length && (isLetter(text.charCodeAt(end)) || isApostrophe(text.charCodeAt(end)))) end++
  return end
}

export const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019
