/** Word lists that can be asked what stands at an offset. */
import { comparable, isLetter, type Line } from './line.js'

export interface Found<Kind> {
  end: number
  kind: Kind
}

const ROOT = 1
/** Where no phrase goes on. */
const NONE = 0
/** A character and the place it leads on from are one number of 32 bits. */
const CHARACTER_BITS = 16
const SPREAD = 0x9e3779b1

/** Phrases as a tree of characters, walked from an offset for as long as one goes on; each carries its kind. */
export class Phrases<Kind = true> {
  /** Place and character, and the place that it leads to: an open hash table that is half empty at least. */
  readonly #steps: Int32Array
  readonly #places: Uint16Array
  readonly #shift: number
  /** The kind of the phrase that ends at a place. */
  readonly #kinds: (Kind | undefined)[] = [undefined, undefined]

  constructor(...lists: readonly (readonly [Kind, readonly string[]])[]) {
    const most = lists.flatMap(([, phrases]) => phrases).reduce((sum, { length }) => sum + length, 1)
    const bits = Math.ceil(Math.log2(most)) + 1
    this.#steps = new Int32Array(1 << bits)
    this.#places = new Uint16Array(1 << bits)
    this.#shift = 32 - bits
    for (const [kind, phrases] of lists) for (const phrase of phrases) this.#add(comparable(phrase), kind)
  }

  #add(phrase: string, kind: Kind): void {
    let place = ROOT
    for (let at = 0; at < phrase.length; at++) {
      const step = (place << CHARACTER_BITS) | phrase.charCodeAt(at)
      const slot = this.#slot(step)
      if (this.#steps[slot] !== step) {
        this.#steps[slot] = step
        this.#places[slot] = this.#kinds.push(undefined) - 1
      }
      place = this.#places[slot]!
    }
    this.#kinds[place] ??= kind
  }

  /** Where a step is kept, or would be. */
  #slot(step: number): number {
    const steps = this.#steps
    let slot = Math.imul(step, SPREAD) >>> this.#shift
    while (steps[slot] !== step && steps[slot] !== 0) slot = (slot + 1) & (steps.length - 1)
    return slot
  }

  /** Whether a phrase begins with the word at `at`, as far as its first two letters tell. */
  mayStand({ low }: Line, at: number): boolean {
    const first = this.#places[this.#slot((ROOT << CHARACTER_BITS) | low.charCodeAt(at))]!
    if (first === NONE || !isLetter(low, at + 1)) return first !== NONE
    return this.#places[this.#slot((first << CHARACTER_BITS) | low.charCodeAt(at + 1))] !== NONE
  }

  /** The longest phrase that stands at `at` and ends with a word. Of equal ones the list named first wins. */
  at({ low }: Line, at: number): Found<Kind> | null {
    let found: Found<Kind> | null = null
    let place = ROOT
    for (let end = at + 1; ; end++) {
      place = this.#places[this.#slot((place << CHARACTER_BITS) | low.charCodeAt(end - 1))]!
      if (place === NONE) return found
      const kind = this.#kinds[place]
      if (kind !== undefined && !isLetter(low, end)) found = { end, kind }
    }
  }
}

/** A plain set of phrases. */
export function phraseSet(...lists: readonly (readonly string[])[]): Phrases {
  return new Phrases(...lists.map((list) => [true, list] as const))
}
