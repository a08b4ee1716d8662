/**
 * The right column after the title, if the left column came before it.
 *
 *     "THÔNG BÁO" / "Kết luận …" / "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" / "Độc lập - Tự do - Hạnh phúc" /
 *     "Hà Nam, ngày 05 tháng 7 năm 2022"
 */
import { isCapitals } from '../../language/letters.js'
import { lineStart, linesAhead } from '../ahead.js'
import { isRule } from '../page/rules.js'
import { plainOfLine } from '../plain.js'
import { HeadCell, type HeadRole, type Source } from '../tree.js'
import type { Subject } from './parts.js'
import { readLine, type Piece } from './pieces.js'
import { isMotto, isNamed } from './roles.js'
import { beginsIssuer, hasMotto, TITLE_LINE } from './words.js'

/** No block of the right column has more lines. */
const MOST = 8
/** No issuer has more, rules among them. */
const MOST_NAMES = 5

/**
 * Whether the whole head begins at the line, below a title that comes first: the issuer and the national heading.
 *
 *     "Thông báo" / "Kết luận …" / "TÒA ÁN NHÂN DÂN TỈNH HÀ NAM" / "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
 */
export function opensHead(source: Source, index: number): boolean {
  const { text, lines } = source
  if (!beginsIssuer(plainOfLine(source, lines[index]!))) return false
  for (const [above, line] of linesAhead(source, index, MOST_NAMES + 1).entries()) {
    if (hasMotto(plainOfLine(source, line))) return above > 0
    const slice = text.slice(line.first, line.last)
    if (slice.length > TITLE_LINE || !(isCapitals(slice) || isRule(slice))) return false
  }
  return false
}

/**
 * The cells of the column below the subject, and where the body begins after them; null if there are none.
 *
 * @param numbered - the head has a number already, so another one does not belong to it
 */
export function readLate(source: Source, { line: from, offset }: Subject, numbered: boolean): Subject | null {
  const { lines } = source
  const pieces: Piece[] = []
  let end = from
  if (offset > lineStart(source, from)) return null
  for (let index = from; index < lines.length && pieces.length < MOST; index++) {
    const line = lines[index]!
    if (line.blank) continue
    const before = pieces.length
    const plain = plainOfLine(source, line)
    if (plain.length > TITLE_LINE || (before === 0 && !hasMotto(plain) && !opensHead(source, index))) break
    readLine(source, line, index, pieces)
    const told = pieces.slice(before)
    if (!pieces.some(isMotto) && (before === 0 || pieces.some(isNamed))) told.forEach(nameOther)
    if (told.some(({ role }) => role === 'other' || role === 'type' || (role === 'number' && numbered))) {
      pieces.length = before
      break
    }
    end = index + 1
  }
  if (pieces.length === 0) return null
  const cells = pieces.map(({ range, role }) => new HeadCell(source, range, role as HeadRole))
  return { cells, line: end, offset: lineStart(source, end) }
}

function nameOther(piece: Piece): void {
  if (piece.role === 'other') piece.role = 'issuer'
}
