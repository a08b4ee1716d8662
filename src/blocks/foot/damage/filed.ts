/** `TB-giaoban.doc` **Lê Thanh Bình**: the name of the file, which a page prints at its foot, on the line of the name. */
import { latin } from '../../../language/latin.js'
import { isPersonName } from '../../../language/persons.js'
import type { Range } from '../../../lines/passage.js'
import { partCell } from './merged.js'

const FILE = latin(/^[^\s;,]{1,60}\.(?:docx?|pdf|rtf) {1,3}(?=\p{Lu}\p{Ll})/iu)
/** No such line is longer. */
const LONGEST = 100

/** Parts the cells of such a row in place. */
export function partFiled(text: string, row: { cells: Range[] }): void {
  const [only, second] = row.cells
  if (!only || second || only.end - only.start > LONGEST) return
  const slice = text.slice(only.start, only.end)
  const file = slice.includes('.') ? FILE.exec(slice) : null
  if (file && isPersonName(slice.slice(file[0].length))) partCell(text, row, only.start + file[0].length)
}
