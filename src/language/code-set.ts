/** How many sets share the bits of a number. */
const SHARED = 32
/** For each code a bit for each of the sets that were made last. */
let table = new Int32Array(0x10000)
let sets = 0

/**
 * A set of characters that is asked by their codes, at the price of one look into memory. The sets share their
 * memory, so that what one has looked at lies near by for the next.
 */
export class CodeSet {
  readonly #table: Int32Array
  readonly #bit: number

  constructor(characters: string) {
    if (sets === SHARED) {
      table = new Int32Array(0x10000)
      sets = 0
    }
    this.#table = table
    this.#bit = 1 << sets++
    for (let at = 0; at < characters.length; at++) table[characters.charCodeAt(at)]! |= this.#bit
  }

  /** What stands beyond the end of a text (NaN) is in no set. */
  has(code: number): boolean {
    return (this.#table[code & 0xffff]! & this.#bit) !== 0
  }
}
