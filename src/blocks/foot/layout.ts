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

export interface Piece {
  range: Range
  text: string
  right: boolean
}

/** Cuts the lines into cells and tells the right column from the left one. */
export function layOut(source: Source, from: number): { pieces: Piece[]; columns: number[] } {
  const { text, lines } = source
  const columns: number[] = []
  const rows: { line: Line; cells: Range[] }[] = []
  /** Where the right column begins, at the leftmost. */
  let edge = Infinity
  for (let index = from; index < lines.length; index++) {
    const line = lines[index]!
    if (line.blank) continue
    const whole = { start: line.first, end: line.last }
    const furniture = isFurniture(text.slice(line.first, line.last))
    const cells = furniture || !line.parted ? [whole] : splitColumns(text, line.first, line.last)
    const second = cells[1]
    if (second) {
      columns.push(line.number)
      const column = line.indent + second.start - line.first
      if (/\s{3}/.test(text.slice(cells[0]!.end, second.start))) edge = Math.min(edge, column)
    }
    rows.push({ line, cells })
  }
  partMerged(source, rows)
  const pieces: Piece[] = []
  for (const { line, cells } of rows) {
    let right = isRight(line, edge)
    for (const range of cells) {
      pieces.push({ range, text: text.slice(range.start, range.end), right })
      right = true
    }
  }
  joinBroken(source, pieces)
  return { pieces, columns }
}

/** Without a second cell beside it, what is set far in stands in the right column. */
function isRight(line: Line, edge: number): boolean {
  return line.indent >= (edge === Infinity ? FAR_IN : edge * 0.75)
}
