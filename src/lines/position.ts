/** Where a text stands, as unist says it. */
import type { Line } from './lines.js'
import { pointAt, type Point } from './point.js'
import type { Range } from './run.js'

/** A unist Position; `parts` where the text stands in several places of the source. */
export interface Position {
  start: Point
  end: Point
  parts?: { start: Point; end: Point }[]
}

export const NOWHERE: Range = { start: 0, end: 0 }

export function placeOf({ start, end }: Range, lines: readonly Line[]): { start: Point; end: Point } {
  return { start: pointAt(lines, start), end: pointAt(lines, end) }
}
