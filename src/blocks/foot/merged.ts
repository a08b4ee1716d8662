/**
 * Two columns of a foot that were joined by one space, line by line.
 *
 *     "Nơi nhận: |TL. CHỦ TỊCH"
 *     "- TT HU, TT HĐND huyện (b/c); |CHÁNH VĂN PHÒNG"
 *     "- Lưu: VT. |Lê Thanh Bình"
 */
import { isPersonName } from '../../language/persons.js'
import type { Range } from '../../lines/passage.js'
import { trim } from '../columns.js'
import type { Source } from '../tree.js'
import { isAuthority, isPost, recipientsLabelLength } from './words.js'

/** Capitals at the end, behind what closes an entry. */
const CAPITALS = /(?<=[;,.)] )\p{Lu}[\p{Lu}., ]{3,80}$/u
/** A name at the end, behind what closes the line of the archive. */
const NAME = /(?<=[;.,)] )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,4}$/u
const ARCHIVE = /^[-–—+•*\s]*luu(?![a-z])/

/** Parts the cells of the rows in place, where the label shows that they were joined. */
export function partMerged(source: Source, rows: { cells: Range[] }[]): void {
  const { text } = source
  const label = rows.findIndex(({ cells }) => joinedLabel(source, cells) > 0)
  if (label < 0) return
  const [cell] = rows[label]!.cells
  part(text, rows[label]!, cell!.start + joinedLabel(source, rows[label]!.cells))
  for (const row of rows.slice(label + 1)) {
    const [only, second] = row.cells
    if (!only || second) continue
    const slice = text.slice(only.start, only.end)
    const post = CAPITALS.exec(slice)
    if (post && (isAuthority(post[0]) || isPost(post[0]))) part(text, row, only.start + post.index)
    else if (ARCHIVE.test(source.bare.slice(only.start, only.end))) {
      const name = NAME.exec(slice)
      if (name && isPersonName(name[0])) part(text, row, only.start + name.index)
      return
    }
  }
}

/** Length of the label where an authority or a post stands right behind it, else 0. */
function joinedLabel({ text, bare }: Source, cells: Range[]): number {
  const cell = cells[0]
  if (!cell || cells.length > 1) return 0
  const length = recipientsLabelLength(bare.slice(cell.start, cell.end))
  if (length === 0) return 0
  const rest = text.slice(cell.start + length, cell.end).trim()
  return isAuthority(rest) || isPost(rest) ? length : 0
}

function part(text: string, row: { cells: Range[] }, at: number): void {
  const [cell] = row.cells
  row.cells = [trim(text, cell!.start, at), trim(text, at, cell!.end)].filter((range) => range !== null)
}
