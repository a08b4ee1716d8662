/** `1     Rà soát danh mục       Sở Y tế`: the pieces of a line between two or more spaces. */
import { SPACE } from '../../../language/punctuation.js'
import type { Line } from '../../../lines/lines.js'
import type { Range } from '../../../lines/passage.js'
import { CELL } from '../../../lines/signs.js'
import type { Source } from '../../tree.js'

/** A head has at least so many cells, and a table so many lines. */
export const LEAST = 3
/** Columns are at least so far apart. */
export const APART = 2
/** No page is wider. */
export const WIDEST = 400

/** Whether a line has double spaces, and no other signs between cells. */
export const isSpaced = ({ blank, parted, signs, last, start }: Line): boolean =>
  !blank && parted && (signs & CELL) === 0 && last - start <= WIDEST

export const hasCells = (source: Source, line: Line | undefined): boolean =>
  line !== undefined && isSpaced(line) && piecesOf(source, line).length > 1

/** The pieces between two or more spaces. */
export function piecesOf({ text }: Source, { first, last }: Line): Range[] {
  const pieces: Range[] = []
  let start = first
  for (let at = first; at < last;) {
    let next = at
    while (text.charCodeAt(next) === SPACE) next++
    if (next - at >= APART) {
      pieces.push({ start, end: at })
      start = next
    }
    at = next + 1
  }
  pieces.push({ start, end: last })
  return pieces
}
