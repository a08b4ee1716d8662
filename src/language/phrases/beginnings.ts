/** Whether phrases may begin at a place, by their first three letters: a quick test that rules out most places. */
import { isSmall } from '../letters.js'
import { comparableOf } from '../comparable.js'

const SIZE = 0x400

export class Beginnings {
  readonly #known = new Uint8Array(SIZE)

  /** A phrase of two letters is followed by a space. */
  constructor(phrases: readonly string[]) {
    for (const phrase of phrases) this.#known[numberAt(comparableOf(`${phrase} `).codes, 0)] = 1
  }

  mayStand(codes: Uint16Array, at: number): boolean {
    return this.#known[numberAt(codes, at)] === 1
  }

  /** The next place from `from` on where a phrase may begin, not after a small letter; `to` if there is none before it. */
  next(codes: Uint16Array, from: number, to: number): number {
    let at = from
    while (at < to && ((at > 0 && isSmall(codes[at - 1]!)) || !this.mayStand(codes, at))) at++
    return at
  }
}

/** The three letters as one number; a few others share it. */
function numberAt(codes: Uint16Array, at: number): number {
  return (codes[at]! * 31 + codes[at + 1]! * 7 + codes[at + 2]!) % SIZE
}
