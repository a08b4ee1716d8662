/** What stands twice: the issuer's name in a portal's banner above the head or below the number, the subject as its headline. */
import { plainOf } from '../../plain.js'
import type { HeadCell, Source } from '../../tree.js'
import type { Piece } from '../pieces.js'
import { isNamed, isNumbered, isOther } from '../roles.js'

/** What goes on a name, or tells its level. */
const LEVEL = /^[*_\s]*(?:va|tinh|thanh pho|tp\.?|huyen|quan|thi xa|xa|phuong|khu vuc|cap) /
const BLANKS = /\s+/g

/** Takes the role of the issuer from it. */
export function dropBanners(source: Source, pieces: readonly Piece[]): void {
  const issuer = pieces.filter(isNamed)
  if (issuer.length < 2) return
  const names = issuer.map(({ range }) => plainOf(source, range))
  const last = new Map<string, Piece>()
  for (const [index, piece] of issuer.entries()) {
    if (piece.role === 'other') continue
    // "TÒA ÁN NHÂN DÂN" / "TỈNH HÀ NAM" / "TÒA ÁN NHÂN DÂN" / "HUYỆN BÌNH LỤC": the level tells them apart.
    const below = names[index + 1]
    const level = below !== undefined && LEVEL.test(below) ? below : ''
    const name = `${names[index]!} ${level}`.trimEnd()
    const above = last.get(name)
    if (above && above.line < piece.line) {
      const dropped = between(pieces, above, piece).some(isNumbered) ? piece : above
      dropped.role = 'other'
    }
    last.set(name, piece)
    dropLonger(name, piece, last, pieces)
  }
}

/** `SỞ Y TẾ TỈNH HÀ NAM` above what is none of the issuer's, and `SỞ Y TẾ` below it. */
function dropLonger(
  name: string,
  piece: Piece,
  names: ReadonlyMap<string, Piece>,
  pieces: readonly Piece[],
): void {
  for (const [longer, above] of names) {
    if (longer.length <= name.length || !longer.startsWith(`${name} `) || above.line >= piece.line) continue
    const passed = between(pieces, above, piece)
    const end = passed.findIndex(isOther)
    if (end < 0) continue
    // "VĂN PHÒNG UBND TỈNH HÀ NAM" / "CỔNG THÔNG TIN ĐIỆN TỬ": the banner goes on up to that.
    for (const part of [above, ...passed.slice(0, end)]) if (isNamed(part)) part.role = 'other'
  }
}

const between = (pieces: readonly Piece[], above: Piece, below: Piece) =>
  pieces.slice(pieces.indexOf(above) + 1, pieces.indexOf(below))

/** Takes the role of the subject from the lines that only tell it once more, above the type and its own lines. */
export function dropHeadlines(source: Source, pieces: readonly Piece[], subject: readonly HeadCell[]): void {
  const { bare } = source
  const [first] = subject
  const above = first ? pieces.filter(({ role }) => role === 'subject') : []
  if (above.length === 0) return
  const told = bare.slice(first!.ranges[0]!.start, subject.at(-1)!.ranges[0]!.end).replace(BLANKS, ' ')
  for (const piece of above)
    if (plainOf(source, piece.range).replace(BLANKS, ' ') === told) piece.role = 'other'
}
