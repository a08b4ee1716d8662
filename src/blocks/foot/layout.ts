/**
 * The lines of the foot → its pieces, each in the left or the right column.
 */
import type { Line } from '../../lines/lines.js'
import type { Range } from '../../lines/passage.js'
import { splitColumns } from '../columns.js'
import { isFurniture } from '../furniture.js'
import type { Source } from '../tree.js'
import { joinBroken } from './broken.js'
import { partMerged } from './merged.js'

/** Columns of indentation from which a line on its own stands to the right. */
const FAR_IN = 30
const GAP = /\s{3}/

export interface Piece {
  range: Range
  text: string
  right: boolean
  /** It is the head or the foot of a page. */
  running: boolean
}

/** Cuts the lines into cells and tells the right column from the left one. */
export function layOut(
  source: Source,
  from: number,
  runs: ReadonlySet<number> = new Set(),
): { pieces: Piece[]; columns: number[] } {
  const { text, lines } = source
  const columns: number[] = []
  const rows: { line: Line; cells: Range[]; running: boolean }[] = []
  /** Where the right column begins, at the leftmost. */
  let edge = Infinity
  for (let index = from; index < lines.length; index++) {
    const line = lines[index]!
    if (line.blank) continue
    const whole = { start: line.first, end: line.last }
    const running = runs.has(index)
    const undivided = running || !line.parted || isFurniture(text.slice(line.first, line.last))
    const cells = undivided ? [whole] : splitColumns(text, line.first, line.last)
    const second = secondColumn(text, cells)
    if (second > 0) {
      columns.push(line.number)
      const { start } = cells[second]!
      if (GAP.test(text.slice(cells[second - 1]!.end, start)))
        edge = Math.min(edge, line.indent + start - line.first)
    }
    rows.push({ line, cells, running })
  }
  partMerged(source, rows)
  const pieces: Piece[] = []
  for (const { line, cells, running } of rows) {
    let right = isRight(line, edge)
    for (let at = 0; at < cells.length; at++) {
      const range = cells[at]!
      right ||= at > 0 && !isBelow(text, cells[at - 1]!, range)
      pieces.push({ range, text: text.slice(range.start, range.end), right, running })
    }
  }
  joinBroken(source, pieces)
  return { pieces, columns }
}

/** Index of the first cell that stands beside another, or -1. */
function secondColumn(text: string, cells: readonly Range[]): number {
  for (let at = 1; at < cells.length; at++) if (!isBelow(text, cells[at - 1]!, cells[at]!)) return at
  return -1
}

const BREAK = /^[*_\s]*(?:<br\s?\/?>[*_\s]*)+$/i

/** `Nơi nhận:<br>- A;<br>- B;`: a line of the same cell, not a cell beside it. */
function isBelow(text: string, above: Range, { start }: Range): boolean {
  return text.charAt(above.end) === '<' && BREAK.test(text.slice(above.end, start))
}

/** Without a second cell beside it, what is set far in stands in the right column. */
function isRight(line: Line, edge: number): boolean {
  return line.indent >= (edge === Infinity ? FAR_IN : edge * 0.75)
}
