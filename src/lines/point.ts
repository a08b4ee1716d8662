import { countUpTo, firstIndex } from './ascending.js'
import type { Line } from './lines.js'

/** 1-based line and column, 0-based offset: a unist `Point`. */
export interface Point {
  line: number
  column: number
  offset: number
}

/** Finds the point of an offset by bisection over the lines. */
export function pointAt(lines: readonly Line[], offset: number): Point {
  const behind = firstIndex(lines.length, (index) => lines[index]!.start > offset)
  const { number, origin, shift, removed, added } = lines[Math.max(0, behind - 1)]!
  const decoded = offset + shift + countUpTo(removed, offset) - countUpTo(added, offset - 1)
  return { line: number, column: decoded - origin + 1, offset: decoded }
}
