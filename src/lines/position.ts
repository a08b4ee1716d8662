/** Places in the text, as unist has them. */
import { countUpTo, firstIndex } from './ascending.js'
import type { Line } from './lines.js'
import type { Range } from './run.js'

/** 1-based line and column, 0-based offset: a unist `Point`. */
export interface Point {
  line: number
  column: number
  offset: number
}

/** A unist Position; `parts` if the text is in several places of the source. */
export interface Position {
  start: Point
  end: Point
  parts?: { start: Point; end: Point }[]
}

export const NOWHERE: Range = { start: 0, end: 0 }

export function placeOf({ start, end }: Range, lines: readonly Line[]): { start: Point; end: Point } {
  return { start: pointAt(lines, start), end: pointAt(lines, end) }
}

/** The point of an offset, by bisection over the lines. */
export function pointAt(lines: readonly Line[], offset: number): Point {
  const behind = firstIndex(lines.length, (index) => lines[index]!.start > offset)
  const line = lines[Math.max(0, behind - 1)]!
  const decoded = decodedOf(offset, line)
  return { line: line.number, column: decoded - line.origin + 1, offset: decoded }
}

/** The offset, as the lines count, of an offset of the decoded text. */
export function offsetAt(lines: readonly Line[], decoded: number): number {
  const behind = firstIndex(lines.length, (index) => lines[index]!.start + lines[index]!.shift > decoded)
  const line = lines[Math.max(0, behind - 1)]
  if (!line) return decoded
  const length = line.end - line.start
  return line.start + firstIndex(length, (index) => decodedOf(line.start + index, line) >= decoded)
}

const decodedOf = (offset: number, { shift, removed, added }: Line): number =>
  offset + shift + countUpTo(removed, offset) - countUpTo(added, offset - 1)
