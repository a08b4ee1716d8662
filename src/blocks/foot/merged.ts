/**
 * Two columns of a foot that were joined by one space, line by line.
 *
 *     "Nơi nhận: |TL. CHỦ TỊCH"
 *     "- TT HU, TT HĐND huyện (b/c); |CHÁNH VĂN PHÒNG"
 *     "- Lưu: VT. |Lê Thanh Bình"
 *
 * Where the signature begins further down, so does the second column: `- Lưu: VT. |TL. CHỦ TỊCH`.
 */
import { CodeSet } from '../../language/code-set.js'
import { isCapital } from '../../language/letters.js'
import { isPersonName } from '../../language/persons.js'
import { SPACE } from '../../language/punctuation.js'
import type { Range } from '../../lines/passage.js'
import { trim } from '../columns.js'
import type { Source } from '../tree.js'
import { isAuthority, isPost, recipientsLabelLength } from './words.js'

/** What stands between the capitals at the end of a line, and how few and many of them there are. */
const BETWEEN_CAPITALS = new CodeSet('.,& ')
const LEAST = 4
const MOST = 81
const CLOSERS = ';.)'
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

/** Parts the cells of the rows in place, from the first on that shows that they were joined. */
export function partMerged(source: Source, rows: Row[]): void {
  const { text, bare } = source
  /** The label, or a line below it, was joined with an authority. */
  let joined = false
  let listing = false
  let signer: { row: Row; at: number } | null = null
  for (const [index, row] of rows.entries()) {
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
    const post = postAt(slice, joined)
    if (post >= 0) {
      joined = true
      part(text, row, only.start + post)
      signer = null
      continue
    }
    if (!joined) continue
    if (ARCHIVE.test(bare.slice(only.start, only.end))) {
      const name = NAME.exec(slice)
      if (name && isPersonName(name[0])) signer = { row, at: only.start + name.index }
      else if (signedBelow(text, rows.slice(index + 1))) return
      break
    }
    const name: RegExpExecArray | null = signer || isPersonName(slice) ? null : FULL_NAME.exec(slice)
    if (name && isPersonName(name[0]) && !ADDRESSED.test(slice.slice(0, name.index)))
      signer = { row, at: only.start + name.index }
  }
  if (signer) part(text, signer.row, signer.at)
}

/**
 * `- Các sở: XD, NN&MT` **PHÓ CHÁNH VĂN PHÒNG**: where an authority or a post begins that the line ends with, or -1;
 * where no line was `joined` yet, only an authority behind what closes an entry (`- Lưu: VT, KT.HTA` names a typist).
 */
function postAt(slice: string, joined: boolean): number {
  const capitals = capitalsAt(slice)
  if (capitals < 0 || signs(slice)) return -1
  for (let at = capitals; at > 0; at = slice.indexOf(' ', at) + 1) {
    const rest = slice.slice(at)
    if (joined ? signs(rest) : CLOSERS.includes(slice.charAt(at - 2)) && isAuthority(rest)) return at
  }
  return -1
}

/** Where the words in capitals begin that the line ends with, or -1. */
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

const signedBelow = (text: string, rows: Row[]): boolean =>
  rows.some(({ cells }) => cells.some(({ start, end }) => isPersonName(text.slice(start, end))))

const signs = (text: string): boolean => isAuthority(text) || isPost(text)

function part(text: string, row: Row, at: number): void {
  const [cell] = row.cells
  row.cells = [trim(text, cell!.start, at), trim(text, at, cell!.end)].filter((range) => range !== null)
}
