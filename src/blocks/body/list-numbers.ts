/** Numbers that are due: `1.`, `I.`, or the next of a list. Others may have got to the beginning of their line by a wrap. */
import type { Marker } from '../markers/marker.js'
import { ordinalOf } from '../markers/ordinal.js'

export class ListNumbers {
  /** The last number of each list. */
  readonly #last = new Map<string, number>()

  isDue(marker: Marker): boolean {
    const ordinal = ordinalOf(marker)
    return ordinal === 1 || ordinal === (this.#last.get(marker.series) ?? 0) + 1
  }

  read(marker: Marker): void {
    this.#last.set(marker.series, ordinalOf(marker))
  }
}
