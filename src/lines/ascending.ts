/** Offsets in ascending order. */
import type { Range } from './run.js'

const NONE: readonly number[] = []

/** The offsets from `index` on that are not greater than `limit`. */
export function upTo(ascending: readonly number[], index: number, limit: number): readonly number[] {
  let end = index
  while (end < ascending.length && ascending[end]! <= limit) end++
  return end > index ? ascending.slice(index, end) : NONE
}

/** The first index for which `holds` is true, by bisection; `length` if there is none. */
export function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** How many of the ascending numbers are not greater than `limit`. */
export const countUpTo = (ascending: readonly number[], limit: number): number =>
  firstIndex(ascending.length, (index) => ascending[index]! > limit)

/** Whether one of the ascending numbers is in the range. */
export const hasAny = (ascending: readonly number[], { start, end }: Range): boolean =>
  ascending.length > 0 && countUpTo(ascending, end - 1) > countUpTo(ascending, start - 1)

/** The ascending offsets of a text after one letter was added at each cut. */
export function movedBy(ascending: readonly number[], cuts: readonly number[]): number[] {
  let passed = 0
  return ascending.map((at) => {
    while (passed < cuts.length && cuts[passed]! < at) passed++
    return at + passed
  })
}
