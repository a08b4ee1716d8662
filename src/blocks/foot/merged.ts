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

/** Capitals at the end of a line. */
const CAPITALS = /(?<= )\p{Lu}[\p{Lu}.,& ]{3,80}$/u
/** A name at the end, behind what closes the line of the archive. */
const NAME = /(?<=[;.,)] )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,4}$/u
/** A full name behind an entry that nothing closes: `- Đảng bộ phường` **Đinh Thị Lan**. */
const FULL_NAME = /(?<=[^ ] )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){2,3}$/u
/** One who is named as a recipient. */
const ADDRESSED = /(?:đồng chí|đ\/c|ông|bà|trưởng|tướng|tịch|thư|đốc|viên|nhiệm)[ :]+$/i
const ARCHIVE = /^[-–—+•*\s]*luu(?![a-z])/

interface Row {
  cells: Range[]
}

/** Parts the cells of the rows in place, where the label shows that they were joined. */
export function partMerged(source: Source, rows: Row[]): void {
  const { text } = source
  const label = rows.findIndex(({ cells }) => joinedLabel(source, cells) > 0)
  if (label < 0) return
  const [cell] = rows[label]!.cells
  part(text, rows[label]!, cell!.start + joinedLabel(source, rows[label]!.cells))
  let signer: { row: Row; at: number } | null = null
  for (const [index, row] of rows.entries()) {
    const [only, second] = row.cells
    if (index <= label || !only || second) continue
    const slice = text.slice(only.start, only.end)
    const post = postAt(slice)
    if (post >= 0) {
      part(text, row, only.start + post)
      signer = null
      continue
    }
    if (ARCHIVE.test(source.bare.slice(only.start, only.end))) {
      const name = NAME.exec(slice)
      if (name && isPersonName(name[0])) signer = { row, at: only.start + name.index }
      else if (signedBelow(text, rows.slice(index + 1))) return
      break
    }
    const name: RegExpExecArray | null = signer ? null : FULL_NAME.exec(slice)
    if (name && isPersonName(name[0]) && !ADDRESSED.test(slice.slice(0, name.index)))
      signer = { row, at: only.start + name.index }
  }
  if (signer) part(text, signer.row, signer.at)
}

/** `- Các sở: XD, NN&MT` **PHÓ CHÁNH VĂN PHÒNG**: where an authority or a post begins that the line ends with, or -1. */
function postAt(slice: string): number {
  const capitals = CAPITALS.exec(slice)
  if (!capitals) return -1
  for (let at = capitals.index; at > 0; at = slice.indexOf(' ', at) + 1) {
    const rest = slice.slice(at)
    if (isAuthority(rest) || isPost(rest)) return at
  }
  return -1
}

const signedBelow = (text: string, rows: Row[]): boolean =>
  rows.some(({ cells }) => cells.some(({ start, end }) => isPersonName(text.slice(start, end))))

/** Length of the label where an authority or a post stands right behind it, else 0. */
function joinedLabel({ text, bare }: Source, cells: Range[]): number {
  const cell = cells[0]
  if (!cell || cells.length > 1) return 0
  const length = recipientsLabelLength(bare.slice(cell.start, cell.end))
  if (length === 0) return 0
  const rest = text.slice(cell.start + length, cell.end).trim()
  return isAuthority(rest) || isPost(rest) ? length : 0
}

function part(text: string, row: Row, at: number): void {
  const [cell] = row.cells
  row.cells = [trim(text, cell!.start, at), trim(text, at, cell!.end)].filter((range) => range !== null)
}
