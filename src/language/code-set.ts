/** A set of characters that is asked by their codes, at the price of one look into memory. */
export class CodeSet {
  readonly #holds = new Uint8Array(0x10000)

  constructor(characters: string) {
    for (let at = 0; at < characters.length; at++) this.#holds[characters.charCodeAt(at)] = 1
  }

  /** What stands beyond the end of a text (NaN) is in no set. */
  has(code: number): boolean {
    return this.#holds[code & 0xffff] === 1
  }
}
