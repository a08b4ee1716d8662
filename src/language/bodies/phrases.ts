/** Word lists that can be asked what stands at an offset. */
import { comparable, isLetter, type Line } from './line.js'

export interface Found<Kind> {
  end: number
  kind: Kind
}

interface Entry<Kind> {
  phrase: string
  kind: Kind
  /** Its last character: most phrases can be passed over by it. */
  last: number
}

const SLOTS = 2048

/** Phrases by their first three letters, longest first; each carries its kind. */
export class Phrases<Kind = true> {
  readonly #bySlot: (Entry<Kind>[] | null)[] = Array.from({ length: SLOTS }, () => null)

  constructor(...lists: readonly (readonly [Kind, readonly string[]])[]) {
    for (const [kind, phrases] of lists) {
      for (const written of phrases) {
        const phrase = comparable(written)
        const same = (this.#bySlot[slotAt(phrase, 0)] ??= [])
        same.push({ phrase, kind, last: phrase.charCodeAt(phrase.length - 1) })
      }
    }
    for (const same of this.#bySlot) same?.sort((a, b) => b.phrase.length - a.phrase.length)
  }

  /** Whether a phrase begins with the letters at `at`; now and then true where none does. */
  mayStand(line: Line, at: number): boolean {
    return this.#bySlot[slot(line, at)] !== null
  }

  /** The longest phrase that stands at `at` and ends with a word. Of equal ones the list named first wins. */
  at(line: Line, at: number): Found<Kind> | null {
    const same = this.#bySlot[slot(line, at)]
    if (!same) return null
    const { low } = line
    for (const { phrase, kind, last } of same) {
      const end = at + phrase.length
      if (low.charCodeAt(end - 1) === last && !isLetter(low, end) && low.startsWith(phrase, at)) {
        return { end, kind }
      }
    }
    return null
  }
}

let lastLine: Line | null = null
let lastAt = -1
let lastSlot = 0

/** The slot for what stands at `at`. It is kept: several lists are asked about the same place. */
function slot(line: Line, at: number): number {
  if (line !== lastLine || at !== lastAt) {
    lastLine = line
    lastAt = at
    lastSlot = slotAt(line.low, at)
  }
  return lastSlot
}

/** A number for the first three letters of the word at `at`. */
function slotAt(low: string, at: number): number {
  const second = isLetter(low, at + 1) ? low.charCodeAt(at + 1) : 0
  const third = second !== 0 && isLetter(low, at + 2) ? low.charCodeAt(at + 2) : 0
  return ((low.charCodeAt(at) | 0) * 961 + second * 31 + third) & (SLOTS - 1)
}

/** A plain set of phrases. */
export function phraseSet(...lists: readonly (readonly string[])[]): Phrases {
  return new Phrases(...lists.map((list) => [true, list] as const))
}
