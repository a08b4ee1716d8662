/**
 * The right column behind the title, where the left one was told with it.
 *
 *     "THÔNG BÁO" / "Kết luận …" / "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" / "Độc lập - Tự do - Hạnh phúc" /
 *     "Hà Nam, ngày 05 tháng 7 năm 2022"
 */
import { HeadCell, type HeadRole, type Source } from '../tree.js'
import { readLine, type Piece } from './pieces.js'
import type { Subject } from './subject.js'
import { hasMotto, TITLE_LINE } from './words.js'

/** No block of the right column has more lines. */
const MOST = 8

/**
 * The cells of the column below the subject, and where the body begins behind them; null where none stands there.
 *
 * @param numbered - the number stands above: a further one is none of the head's
 */
export function readLate(source: Source, { line: from, offset }: Subject, numbered: boolean): Subject | null {
  const { text, bare, lines } = source
  const pieces: Piece[] = []
  let end = from
  if (offset > (lines[from]?.start ?? offset)) return null
  for (let index = from; index < lines.length && pieces.length < MOST; index++) {
    const line = lines[index]!
    if (line.blank) continue
    const before = pieces.length
    const plain = bare.slice(line.first, line.last)
    if (plain.length > TITLE_LINE || (before === 0 && !hasMotto(plain))) break
    readLine(source, line, index, pieces)
    const told = pieces.slice(before)
    if (told.some(({ role }) => role === 'other' || role === 'type' || (role === 'number' && numbered))) {
      pieces.length = before
      break
    }
    end = index + 1
  }
  if (pieces.length === 0) return null
  const cells = pieces.map(({ range, role }) => new HeadCell(source, range, role as HeadRole))
  return { cells, line: end, offset: lines[end]?.start ?? text.length }
}
