/**
 * Cells that are merged downwards: the row below has no such cell, and continues the row above.
 *
 *     "| 1 | Lập dự toán | Sở Y tế | 30/6/2024 |"
 *     "| | cho các dự án chuyển tiếp | | |"         its words continue
 *     "| | | Sở Tài chính | |"                      another body for the same task
 */
import { rowParagraph, type Cell } from './row.js'
import type { Paragraph, Source } from '../tree.js'

/** Joins such rows to the row above, in place. */
export function joinMergedRows(source: Source, paragraphs: Paragraph[]): void {
  if (!paragraphs.some(isRow)) return
  let kept = 0
  for (let index = 0; index < paragraphs.length;) {
    const row = paragraphs[index]!
    let next = index + 1
    while (next < paragraphs.length && goesOn(row, paragraphs[next]!)) next++
    paragraphs[kept++] = next > index + 1 ? joined(source, paragraphs.slice(index, next)) : row
    index = next
  }
  paragraphs.length = kept
}

const isRow = ({ cells }: Paragraph): boolean => cells !== null

/** Whether the row below continues: without a number it has either words or other cells. */
function goesOn({ marker, cells }: Paragraph, below: Paragraph): boolean {
  if (!cells || marker?.number == null || below.cells?.length !== cells.length) return false
  const [count, words, ...others] = below.cells
  return count!.length === 0 && words!.length > 0 !== others.some((cell) => cell.length > 0)
}

function joined(source: Source, rows: readonly Paragraph[]): Paragraph {
  const [first] = rows
  const cells: Cell[] = first!.cells!.map((_, column) => rows.flatMap((row) => row.cells![column]!))
  const signs = rows.reduce((all, row) => all | row.signs, 0)
  return rowParagraph(source, cells, { number: first!.line, signs })!
}
