/** The phrases of word lists before they are put into a tree, found by a number for their first three letters. */
import { heldCodesOf } from '../codes.js'
import { comparable, isLetterCode } from '../comparable.js'

/** Separates phrases, and replaces the missing second or third letter of a short first word. */
export const LINE_FEED = 10

/** The codes of all phrases, where each list ends, and by number the last phrase and, by phrase, the one before it. */
export interface Listed {
  codes: Uint16Array
  ends: readonly number[]
  heads: Uint16Array
  next: Uint16Array
}

export function listedIn(lists: readonly (readonly string[])[], numbers: number): Listed {
  let text = '\n'
  const ends = lists.map((phrases) => (text += comparable(`${phrases.join('\n')}\n`)).length)
  const codes = heldCodesOf(text, 0)
  const heads = new Uint16Array(numbers)
  const next = new Uint16Array(codes.length)
  for (let start = 1; start < codes.length; start = codes.indexOf(LINE_FEED, start) + 1) {
    if (codes[start] === LINE_FEED) continue
    const number = numberOf(codes[start]!, secondAt(codes, start), thirdAt(codes, start), numbers)
    next[start] = heads[number]!
    heads[number] = start
  }
  return { codes, ends, heads, next }
}

/** The second letter of the word at `at`, or a line feed if it has none. */
export function secondAt(codes: Uint16Array, at: number): number {
  const second = codes[at + 1]!
  return isLetterCode(second) ? second : LINE_FEED
}

/** The third letter, likewise. */
export function thirdAt(codes: Uint16Array, at: number): number {
  const third = codes[at + 2]!
  return isLetterCode(third) && isLetterCode(codes[at + 1]!) ? third : LINE_FEED
}

/** A number for three letters, below `numbers`, which is a power of two. */
export function numberOf(first: number, second: number, third: number, numbers: number): number {
  return ((first * 31 + second) * 31 + third) & (numbers - 1)
}
