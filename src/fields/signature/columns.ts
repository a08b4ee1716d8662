/** The cells of those who sign side by side, each with their own. */
import { isAuthority, isPost } from '../../blocks/foot/words.js'
import type { FootCell } from '../../blocks/tree.js'
import { nameOfSigner } from '../../language/persons.js'

const COLUMNS = [0, 1, 2]

/** The cells by columns that hold a signature each; those of a column without one stand with the first. */
export function columnsOf(cells: readonly FootCell[]): (readonly FootCell[])[] {
  if (cells.every(({ column }) => column === cells[0]!.column)) return [cells]
  const signed = COLUMNS.filter((own) => isSigned(cells.filter(({ column }) => column === own)))
  if (signed.length < 2) return [cells]
  return signed.map((own) =>
    cells.filter(({ column }) => column === own || (own === signed[0] && !signed.includes(column))),
  )
}

/** The cells hold a signature of their own. */
function isSigned(cells: readonly FootCell[]): boolean {
  return (
    cells.some(({ text }) => isAuthority(text) || isPost(text)) &&
    cells.some(({ text }) => nameOfSigner(text))
  )
}
