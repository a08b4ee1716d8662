/**
 * Which lines of the head are the issuer's, and which were never the notice's own: the stamp of an
 * electronic signature, a portal's headline, a mark of urgency.
 */
import { isCapitals } from '../../language/letters.js'
import { HeadCell, Loose, type Source } from '../tree.js'
import type { Piece } from './pieces.js'
import { ISSUER, leadLength, MARK, STAMP } from './words.js'

/** Of the capital lines of the head, those of the issuer; the others were never its own. */
export function nameIssuer(source: Source, pieces: Piece[]): { cells: HeadCell[]; loose: Loose[] } {
  const cells: HeadCell[] = []
  const loose: Loose[] = []
  const stamped = stampedLines(source, pieces)
  const issuer = new Set<Piece>()
  let open = false
  for (const piece of pieces) {
    // Below number and date stand marks: `DỰ THẢO`, `HỎA TỐC`.
    if (piece.role === 'number' || piece.role === 'date') open = false
    if (piece.role !== 'other') continue
    const { start, end } = piece.range
    const plain = source.bare.slice(start, end)
    const named = !stamped.has(piece.line) && isCapitals(source.text.slice(start, end)) && !MARK.test(plain)
    if (named && (open || ISSUER.test(plain.slice(leadLength(plain))))) {
      issuer.add(piece)
      open = true
    } else open = false
  }
  dropBanners(source, pieces, issuer)
  let numbered = false
  let subject: number | undefined
  const numbers = pieces.filter(({ role }) => role === 'number')
  // The second of two issuers with numbers of their own has no field.
  const second =
    numbers.length > 1 && pieces.indexOf(numbers[0]!) < pieces.findLastIndex((piece) => issuer.has(piece))
  for (const piece of pieces) {
    const below = subject !== undefined && piece.line - subject === 1
    // `số 104-CTr/TU ngày 30/8/2026`: a number that the subject of a letter cites on its next line.
    const wraps = below && (piece.role === 'other' || (piece.role === 'number' && numbered))
    if (piece.role === 'subject' || (wraps && !issuer.has(piece))) {
      subject = piece.line
      cells.push(new HeadCell(source, piece.range, 'subject'))
    } else if (piece.role === 'number' && numbered) loose.push(new Loose(source, [piece.range], 'before'))
    else if (piece.role !== 'other') {
      numbered ||= piece.role === 'number'
      cells.push(new HeadCell(source, piece.range, piece.role))
    } else if (issuer.has(piece) && !(second && numbered))
      cells.push(new HeadCell(source, piece.range, 'issuer'))
    else loose.push(new Loose(source, [piece.range], stamped.has(piece.line) ? 'stamp' : 'before'))
  }
  return { cells, loose }
}

/**
 * A name that stands twice: a portal's banner above the head, or, below the number, the heading that some
 * print at the right (`ĐOÀN TNCS HỒ CHÍ MINH`).
 */
function dropBanners({ bare }: Source, pieces: readonly Piece[], issuer: Set<Piece>): void {
  if (issuer.size < 2) return
  const last = new Map<string, Piece>()
  /** `SỞ Y TẾ TỈNH HÀ NAM` above what is none of the issuer's, and `SỞ Y TẾ` below it. */
  const dropLonger = (name: string, piece: Piece) => {
    for (const [longer, above] of last) {
      if (!longer.startsWith(`${name} `) || above.line >= piece.line) continue
      const between = pieces.slice(pieces.indexOf(above) + 1, pieces.indexOf(piece))
      if (between.some((other) => other.role === 'other' && !issuer.has(other))) issuer.delete(above)
    }
  }
  for (const piece of issuer) {
    const name = bare.slice(piece.range.start, piece.range.end)
    const above = last.get(name)
    if (above && above.line < piece.line) {
      const between = pieces.slice(pieces.indexOf(above), pieces.indexOf(piece))
      issuer.delete(between.some(({ role }) => role === 'number') ? piece : above)
    }
    last.set(name, piece)
    dropLonger(name, piece)
  }
}

/** Lines of an electronic signature's stamp: the block of lines around a time or an address. */
function stampedLines(source: Source, pieces: Piece[]): Set<number> {
  const stamped = new Set<number>()
  for (const piece of pieces) {
    const plain = source.bare.slice(piece.range.start, piece.range.end)
    if (piece.role !== 'other' || !isStamp(plain)) continue
    const time = TIME.test(plain)
    for (let at = piece.line; at >= 0 && !source.lines[at]!.blank; at--) stamped.add(at)
    for (let at = piece.line; at < source.lines.length && !source.lines[at]!.blank; at++) {
      // "15/08/2024 09:21" / "BỘ Y TẾ": the time of a page right above the head.
      if (time && at > piece.line && namesIssuer(source, at)) break
      stamped.add(at)
    }
  }
  return stamped
}

const TIME = /^\s?(?:(?:thu [a-z]{2,4}|chu nhat)[, ]*)?(?:ngay )?\d/

function namesIssuer({ text, bare, lines }: Source, line: number): boolean {
  const { first, last } = lines[line]!
  const plain = bare.slice(first, last)
  return isCapitals(text.slice(first, last)) && ISSUER.test(plain.slice(leadLength(plain)))
}

const isStamp = (plain: string) => (plain.includes(':') || plain.includes('@')) && STAMP.test(plain)
