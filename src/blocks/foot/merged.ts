/**
 * Two columns of a foot that were joined by one space, line by line.
 *
 *     "Nơi nhận: |TL. CHỦ TỊCH"
 *     "- TT HU, TT HĐND huyện (b/c); |CHÁNH VĂN PHÒNG"
 *     "- Lưu: VT. |Lê Thanh Bình"
 *
 * Where the signature begins further down, so does the second column: `- Lưu: VT. |TL. CHỦ TỊCH`.
 */
import { isCapital } from '../../language/letters.js'
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

/** Parts the cells of the rows in place, from the first on that shows that they were joined. */
export function partMerged(source: Source, rows: { cells: Range[] }[]): void {
  const { text, bare } = source
  /** The label, or a line below it, was joined with an authority. */
  let joined = false
  let listing = false
  for (const row of rows) {
    const [only, second] = row.cells
    if (!only || second) continue
    if (!listing) {
      const length = recipientsLabelLength(bare.slice(only.start, only.end))
      if (length === 0) continue
      listing = true
      joined = signs(text.slice(only.start + length, only.end).trim())
      if (joined) part(text, row, only.start + length)
      continue
    }
    // "- Lưu: VT." ends in no capital.
    if (!joined && !isCapital(text.charCodeAt(only.end - 1))) continue
    const slice = text.slice(only.start, only.end)
    const post = CAPITALS.exec(slice)
    // "- Lưu: VT, KT.HTA" names a unit and a typist.
    const begins = post && slice.charAt(post.index - 2) !== ',' && isAuthority(post[0])
    if (post && (begins || (joined && signs(post[0])))) {
      joined = true
      part(text, row, only.start + post.index)
    } else if (joined && ARCHIVE.test(bare.slice(only.start, only.end))) {
      const name = NAME.exec(slice)
      if (name && isPersonName(name[0])) part(text, row, only.start + name.index)
      return
    }
  }
}

const signs = (text: string): boolean => isAuthority(text) || isPost(text)

function part(text: string, row: { cells: Range[] }, at: number): void {
  const [cell] = row.cells
  row.cells = [trim(text, cell!.start, at), trim(text, at, cell!.end)].filter((range) => range !== null)
}
