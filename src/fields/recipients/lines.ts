/** `- Cơ quan Báo&PT, TH Thành phố;` / `(để đưa tin)`: which lines make one entry. */
import type { FootCell } from '../../blocks/tree.js'
import { latin } from '../../language/latin.js'
import { matchesAt } from '../../language/sticky.js'
import { BULLET } from './bullet.js'

const ENDED = /[;.]$/
const GOES_ON = latin(/^[\p{Ll}(]/u)

interface Entry {
  cells: FootCell[]
  /** A further line is neither told from the entries by its want of a bullet nor by how the line above ends. */
  unsure: boolean
}

export function group(cells: readonly FootCell[]): Entry[] {
  const entries: Entry[] = []
  for (const cell of cells) {
    if (cell.role !== 'recipient') continue
    const entry = cell.continues ? entries.at(-1) : undefined
    if (entry) {
      const above = entry.cells.at(-1)!
      entry.unsure ||=
        !GOES_ON.test(cell.text) && (!matchesAt(BULLET, entry.cells[0]!.text, 0) || ENDED.test(above.text))
      entry.cells.push(cell)
    } else entries.push({ cells: [cell], unsure: false })
  }
  return entries
}
