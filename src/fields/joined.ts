/** What several cells hold, as one text. */
import type { FootCell, HeadCell } from '../blocks/tree.js'
import { Passage } from '../lines/passage.js'

export function joined(cells: readonly (HeadCell | FootCell)[], source: string): Passage {
  if (cells.length === 1) return cells[0]!.passage
  return new Passage(
    source,
    cells.flatMap(({ ranges }) => ranges),
  )
}
