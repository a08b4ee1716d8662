/** Offsets in ascending order. */

const NONE: readonly number[] = []

/** Those of the ascending offsets from `index` on that are no greater than `limit`. */
export function upTo(ascending: readonly number[], index: number, limit: number): readonly number[] {
  let end = index
  while (end < ascending.length && ascending[end]! <= limit) end++
  return end > index ? ascending.slice(index, end) : NONE
}

/** How many of the ascending numbers are no greater than `limit`. */
export function countUpTo(ascending: readonly number[], limit: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ascending[middle]! <= limit) low = middle + 1
    else high = middle
  }
  return low
}
