/** `1.`, `I.`, or the number behind the last of its list: one that is due, where a wrap may have put another one first. */
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
