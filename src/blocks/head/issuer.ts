/**
 * Which lines of the head are the issuer's, and which were never the notice's own: the stamp of an
 * electronic signature, a portal's headline, a mark of urgency.
 */
import { isCapitals, isSmall } from '../../language/letters.js'
import { HeadCell, Loose, type Source } from '../tree.js'
import type { Piece } from './pieces.js'
import { isMark, ISSUER, leadLength, STAMP } from './words.js'

/** Of the capital lines of the head, those of the issuer, which are given its role; the others were never its own. */
export function nameIssuer(source: Source, pieces: readonly Piece[]): { cells: HeadCell[]; loose: Loose[] } {
  const cells: HeadCell[] = []
  const loose: Loose[] = []
  const stamped = stampedLines(source, pieces)
  let open = false
  for (const piece of pieces) {
    // Below number and date stand marks: `DỰ THẢO`, `HỎA TỐC`.
    if (piece.role === 'number' || piece.role === 'date') open = false
    if (piece.role !== 'other') continue
    const { start, end } = piece.range
    const named = !stamped.has(piece.line) && isCapitals(source.text.slice(start, end))
    open = named && isIssuer(source.bare.slice(start, end), open)
    if (open) piece.role = 'issuer'
  }
  dropBanners(source, pieces)
  let numbered = false
  let subject: number | undefined
  const twice = hasTwoIssuers(pieces)
  for (const { role, range, line } of pieces) {
    const below = subject !== undefined && line - subject === 1
    const marked = role === 'other' && isMark(source.bare.slice(range.start, range.end))
    // `số 104-CTr/TU ngày 30/8/2026`: a number that the subject of a letter cites on its next line.
    const cited = role === 'number' && (numbered || isSmall(source.text.charCodeAt(range.start)))
    const wraps = below && !marked && (role === 'other' || cited)
    if (role === 'subject' || wraps) {
      subject = line
      cells.push(new HeadCell(source, range, 'subject'))
    } else if (role === 'number' && numbered) loose.push(new Loose(source, [range], 'before'))
    else if (role === 'other' || (role === 'issuer' && twice && numbered))
      loose.push(new Loose(source, [range], stamped.has(line) ? 'stamp' : 'before'))
    else {
      numbered ||= role === 'number'
      cells.push(new HeadCell(source, range, role))
    }
  }
  return { cells, loose }
}

/** What goes on a name, or tells its level. */
const LEVEL = /^[*_\s]*(?:va|tinh|thanh pho|tp\.?|huyen|quan|thi xa|xa|phuong|khu vuc|cap) /
const isNamed = ({ role }: Piece) => role === 'issuer'

/** A line in capitals that is no mark, and goes on the issuer's name or begins one. */
function isIssuer(plain: string, goesOn: boolean): boolean {
  return !isMark(plain) && (goesOn || ISSUER.test(plain.slice(leadLength(plain))))
}

/** The second of two issuers with numbers of their own has no field. */
function hasTwoIssuers(pieces: readonly Piece[]): boolean {
  let numbers = 0
  let below = false
  for (const { role } of pieces) {
    if (role === 'number') numbers++
    else if (role === 'issuer' && numbers > 0) below = true
  }
  return numbers > 1 && below
}

/** A name that stands twice: a portal's banner above the head, or below the number. */
function dropBanners({ bare }: Source, pieces: readonly Piece[]): void {
  dropUnion(bare, pieces)
  const issuer = pieces.filter(isNamed)
  if (issuer.length < 2) return
  const last = new Map<string, Piece>()
  /** `SỞ Y TẾ TỈNH HÀ NAM` above what is none of the issuer's, and `SỞ Y TẾ` below it. */
  const dropLonger = (name: string, piece: Piece) => {
    for (const [longer, above] of last) {
      if (!longer.startsWith(`${name} `) || above.line >= piece.line) continue
      const between = pieces.slice(pieces.indexOf(above) + 1, pieces.indexOf(piece))
      if (between.some(({ role }) => role === 'other')) above.role = 'other'
    }
  }
  const nameOf = ({ range }: Piece) => bare.slice(range.start, range.end)
  for (const [index, piece] of issuer.entries()) {
    if (piece.role === 'other') continue
    const below = issuer[index + 1]
    // "TÒA ÁN NHÂN DÂN" / "TỈNH HÀ NAM" / "TÒA ÁN NHÂN DÂN" / "HUYỆN BÌNH LỤC": the level tells them apart.
    const level = below && LEVEL.test(nameOf(below)) ? nameOf(below) : ''
    const name = `${nameOf(piece)} ${level}`.trimEnd()
    const above = last.get(name)
    if (above && above.line < piece.line) {
      const between = pieces.slice(pieces.indexOf(above), pieces.indexOf(piece))
      const dropped = between.some(({ role }) => role === 'number') ? piece : above
      dropped.role = 'other'
    }
    last.set(name, piece)
    dropLonger(name, piece)
  }
}

const UNION = /^[*_\s]*doan (?:tncs|thanh nien cong san) ho chi minh[*_\s]*$/
const isPlaced = ({ role }: Piece) => role === 'number' || role === 'date'

/** `ĐOÀN TNCS HỒ CHÍ MINH` in the column beside the issuer's: what the Youth Union prints for the national heading. */
function dropUnion(bare: string, pieces: readonly Piece[]): void {
  for (const [index, piece] of pieces.entries()) {
    const { role, range, line } = piece
    if (role !== 'issuer' || !UNION.test(bare.slice(range.start, range.end))) continue
    const before = pieces.slice(0, index)
    if (!before.some(isNamed)) continue
    if (before.at(-1)!.line === line || before.some(isPlaced)) piece.role = 'other'
  }
}

const NONE: ReadonlySet<number> = new Set()

/** Lines of an electronic signature's stamp: the block of lines around a time or an address. */
function stampedLines(source: Source, pieces: readonly Piece[]): ReadonlySet<number> {
  let stamped: Set<number> | undefined
  for (const piece of pieces) {
    const plain = source.bare.slice(piece.range.start, piece.range.end)
    if (piece.role !== 'other' || !isStamp(plain)) continue
    stamped ??= new Set()
    const time = TIME.test(plain)
    for (let at = piece.line; at >= 0 && !source.lines[at]!.blank; at--) stamped.add(at)
    for (let at = piece.line; at < source.lines.length && !source.lines[at]!.blank; at++) {
      // "15/08/2024 09:21" / "BỘ Y TẾ": the time of a page right above the head.
      if (time && at > piece.line && namesIssuer(source, at)) break
      stamped.add(at)
    }
  }
  return stamped ?? NONE
}

const TIME = /^\s?(?:(?:thu [a-z]{2,4}|chu nhat)[, ]*)?(?:ngay )?\d/

function namesIssuer({ text, bare, lines }: Source, line: number): boolean {
  const { first, last } = lines[line]!
  const plain = bare.slice(first, last)
  return isCapitals(text.slice(first, last)) && ISSUER.test(plain.slice(leadLength(plain)))
}

const isStamp = (plain: string) => (plain.includes(':') || plain.includes('@')) && STAMP.test(plain)
