/** How many sets share the bits of a number. */
const SHARED = 32
/** For each code a bit for each of the sets that were made last. */
let table = new Int32Array(0x10000)
let sets = 0

/**
 * A set of characters, looked up by code with one access to memory. Sets share their memory, so that what one has
 * looked up is near for the next.
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

  /** The NaN beyond the end of a text is in no set. */
  has(code: number): boolean {
    return (this.#table[code & 0xffff]! & this.#bit) !== 0
  }
}
