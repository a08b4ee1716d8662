import { countUpTo } from './ascending.js'
import type { Line } from './lines.js'

/** 1-based line and column, 0-based offset: a unist `Point`. */
export interface Point {
  line: number
  column: number
  offset: number
}

/** Finds the point of an offset by bisection over the lines. */
export function pointAt(lines: readonly Line[], offset: number): Point {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (lines[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  const { number, origin, shift, removed, added } = lines[low]!
  const decoded = offset + shift + countUpTo(removed, offset) - countUpTo(added, offset - 1)
  return { line: number, column: decoded - origin + 1, offset: decoded }
}
