/**
 * Two columns of a foot that were joined by one space, line by line.
 *
 *     "Nơi nhận: |TL. CHỦ TỊCH"
 *     "- TT HU, TT HĐND huyện (b/c); |CHÁNH VĂN PHÒNG"
 *     "- Lưu: VT. |Lê Thanh Bình"
 *
 * If the signature begins further down, so does the second column: `- Lưu: VT. |TL. CHỦ TỊCH`.
 */
import { CodeSet } from '../../../language/code-set.js'
import { latin } from '../../../language/latin.js'
import { isCapital } from '../../../language/letters.js'
import { isPersonName } from '../../../language/persons.js'
import { SPACE } from '../../../language/punctuation.js'
import type { Range } from '../../../lines/passage.js'
import { trim } from '../../columns.js'
import type { Source } from '../../tree.js'
import { isArchive } from '../entries.js'
import { markAtEnd } from '../marks.js'
import { misreadLabel } from './misread.js'
import { isAuthority, isSigning, recipientsLabelLength } from '../words.js'

/** Signs between the capitals at the end of a line, and the least and most characters there. */
const BETWEEN_CAPITALS = new CodeSet('.,&/-– ')
const LEAST = 4
const MOST = 81
const CLOSERS = ';.)'
/** A name at the end, after the sign that closes the line of the archive. */
const NAME = latin(/(?<=[;.,)] {1,2})\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,4}$/u)
/** A full name after an entry that nothing closes: `- Đảng bộ phường` **Đinh Thị Lan**. */
const FULL_NAME = latin(/(?<=[^ ] {1,2})\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){2,3}$/u)
/** Words before the name of a recipient. */
const ADDRESSED = /(?:đồng chí|đ\/c|ông|bà|trưởng|tướng|tịch|thư|đốc|viên|nhiệm)[ :]+$/i

interface Row {
  /** Index of its line in the source. */
  index: number
  cells: Range[]
}

/** The name in a row, and where it begins in the source. */
interface Signer {
  row: Row
  at: number
}

/** Parts the cells of the rows in place, from the first row on that was evidently joined. */
export function partMerged(source: Source, rows: Row[]): void {
  const labelled = rows.findIndex(({ cells }) => labelLength(source, cells) > 0)
  // An unreadable label is in the first row.
  const label = Math.max(labelled, 0)
  const row = rows[label]
  if (!row) return
  const misread = misreadLabel(source, row.index)
  if (misread === 0 && labelled < 0) return
  if (misread > 0 && row.cells.length === 1)
    partCell(source.text, row, source.lines[row.index]!.first + misread)
  partBelow(source, rows, label + 1, misread > 0 || partLabel(source, row))
}

/** The same from the row at `from` on; `joined`: an authority was joined to the label or a line above. */
function partBelow({ text, bare }: Source, rows: Row[], from: number, joined: boolean): void {
  let signer: Signer | null = null
  for (let index = from; index < rows.length; index++) {
    const row = rows[index]!
    const [only, second] = row.cells
    if (!only || second) continue
    const plain = bare.slice(only.start, only.end)
    const mark = markAtEnd(plain)
    if (mark > 0) partCell(text, row, only.start + mark)
    // "- Lưu: VT." does not end in a capital.
    if (!joined && !isCapital(text.charCodeAt(only.end - 1))) continue
    const slice = text.slice(only.start, only.end)
    const archive = isArchive(slice, plain)
    const post = postAt(slice, joined, archive)
    if (post >= 0) {
      joined = true
      partCell(text, row, only.start + post)
      signer = null
    } else if (joined && archive) {
      const name = nameBehindArchive(slice)
      if (name >= 0) signer = { row, at: only.start + name }
      else if (signedBelow(text, rows, index + 1)) return
      break
    } else if (joined && !signer) {
      const name = nameBehindEntry(slice)
      if (name >= 0) signer = { row, at: only.start + name }
    }
  }
  if (signer) partCell(text, signer.row, signer.at)
}

/** Length of the label at the beginning of a row with one cell. */
function labelLength({ bare }: Source, [only, second]: readonly Range[]): number {
  return only && !second ? recipientsLabelLength(bare.slice(only.start, only.end)) : 0
}

/** `Nơi nhận: |TL. CHỦ TỊCH`: whether the label was joined. */
function partLabel(source: Source, row: Row): boolean {
  const { text } = source
  const { start, end } = row.cells[0]!
  const behind = start + labelLength(source, row.cells)
  const slice = text.slice(behind, end)
  const at = isSigning(slice.trim()) ? 0 : authorityAt(slice)
  if (at >= 0) partCell(text, row, behind + at)
  return at >= 0
}

/** `Nơi nhận: - Như trên (để b/c) |KT. BỘ TRƯỞNG`, but not the typist of `- Lưu: VT, KT. HTA`: where it begins, or -1. */
function authorityAt(slice: string): number {
  const at = capitalsAt(slice)
  return at > 0 && CLOSERS.includes(slice.charAt(at - 2)) && isAuthority(slice.slice(at)) ? at : -1
}

/** `- Lưu: VT. |Lê Thanh Bình`: where the name begins, or -1. */
function nameBehindArchive(slice: string): number {
  const name = NAME.exec(slice)
  return name && isPersonName(name[0]) ? name.index : -1
}

/** `- Đảng bộ phường |Đinh Thị Lan`: where the name begins, or -1. */
function nameBehindEntry(slice: string): number {
  const name = isPersonName(slice) ? null : FULL_NAME.exec(slice)
  return name && isPersonName(name[0]) && !ADDRESSED.test(slice.slice(0, name.index)) ? name.index : -1
}

/**
 * `- Các sở: XD, NN&MT` **PHÓ CHÁNH VĂN PHÒNG**: where an authority or a post at the end of the line begins, or -1.
 * If no line was `joined` yet, only an authority after the end of an entry (`- Lưu: VT, KT.HTA` names a typist), or a
 * post after the `archive`.
 */
function postAt(slice: string, joined: boolean, archive: boolean): number {
  const capitals = capitalsAt(slice)
  if (capitals < 0 || isSigning(slice)) return -1
  for (let at = capitals; at > 0; at = slice.indexOf(' ', at) + 1) {
    const rest = slice.slice(at)
    const closed = CLOSERS.includes(slice.charAt(at - 2))
    if (joined ? isSigning(rest) : closed && (archive ? isSigning(rest) : isAuthority(rest))) return at
  }
  return -1
}

/** Where the words in capitals at the end of the line begin, or -1. */
function capitalsAt(slice: string): number {
  let found = -1
  for (let at = slice.length - 1; at > 0 && at >= slice.length - MOST; at--) {
    const code = slice.charCodeAt(at)
    if (isCapital(code)) {
      if (slice.charCodeAt(at - 1) === SPACE && at <= slice.length - LEAST) found = at
    } else if (!BETWEEN_CAPITALS.has(code)) break
  }
  return found
}

/** Whether a name is alone in one of the rows from `from` on. */
const signedBelow = (text: string, rows: readonly Row[], from: number): boolean =>
  rows.some(
    ({ cells }, index) =>
      index >= from && cells.some(({ start, end }) => isPersonName(text.slice(start, end))),
  )

/** Parts the only cell of a row in two. */
export function partCell(text: string, row: Pick<Row, 'cells'>, at: number): void {
  const [cell] = row.cells
  row.cells = [trim(text, cell!.start, at), trim(text, at, cell!.end)].filter((range) => range !== null)
}
