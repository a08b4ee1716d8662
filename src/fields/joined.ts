/** The text of several cells. */
import type { FootCell, HeadCell } from '../blocks/tree.js'
import { Passage, type Range } from '../lines/passage.js'

export function joined(cells: readonly (HeadCell | FootCell)[], source: string): Passage {
  if (cells.length === 1) return cells[0]!.passage
  const ranges: Range[] = []
  for (const cell of cells) for (const range of cell.ranges) ranges.push(range)
  return new Passage(source, ranges)
}
