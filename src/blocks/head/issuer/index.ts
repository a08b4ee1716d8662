/**
 * Which lines of the head are the issuer's, and which were never the notice's own: the stamp of an
 * electronic signature, a portal's headline, a mark of urgency.
 */
import { latin } from '../../../language/latin.js'
import { isCapitals, isSmall } from '../../../language/letters.js'
import { plainOf } from '../../plain.js'
import { HeadCell, Loose, type Source } from '../../tree.js'
import type { Piece } from '../pieces.js'
import { isMotto, isNamed, isNumbered, isPlaced } from '../roles.js'
import { stampedLines } from '../foreign/stamp.js'
import { dropBanners } from './twice.js'
import { dropUnion } from './union.js'
import { beginsIssuer, hasFrameWords, isMark } from '../words.js'

/** A line of such a name: `Ủy ban nhân dân` / **tỉnh Hà Nam**. */
const NAME_LINE = latin(/^\**(?:\p{Lu}|(?:tỉnh|thành phố|thị xã|quận|huyện|xã|phường|thị trấn) \p{Lu})/u)
/** No name in small letters is longer. */
const LONGEST_NAME = 80

/** Of the capital lines of the head, those of the issuer, which are given its role; the others were never its own. */
export function nameIssuer(source: Source, pieces: Piece[]): { cells: HeadCell[]; loose: Loose[] } {
  const stamped = stampedLines(source, pieces)
  nameCapitals(source, pieces, stamped)
  namePlaceAbove(source, pieces, stamped)
  if (!pieces.some(isNamed)) nameBesideMotto(source, pieces, stamped)
  dropUnion(source, pieces)
  dropBanners(source, pieces)
  const cells: HeadCell[] = []
  const loose: Loose[] = []
  const twice = hasTwoIssuers(pieces)
  let numbered = false
  let subject: number | undefined
  let step = 1
  for (const [index, piece] of pieces.entries()) {
    const { role, range, line } = piece
    const above = pieces[index - 1]?.line ?? line
    // Where a blank line stands above the subject, one may stand between its own lines.
    if (role === 'subject' && subject === undefined && line - above > 1) step = 2
    const gap = subject === undefined ? Infinity : line - subject
    const below = gap <= 1 || (gap === 2 && above === subject && (step === 2 || isWords(source, piece)))
    if (role === 'subject' || (below && goesOnSubject(source, piece, numbered))) {
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

function nameCapitals({ text, bare }: Source, pieces: readonly Piece[], stamped: ReadonlySet<number>): void {
  let open = false
  let numbered = false
  for (const piece of pieces) {
    // Below number and date stand marks: `DỰ THẢO`, `HỎA TỐC`; a date may stand beside a name of many lines.
    numbered ||= isNumbered(piece)
    if (numbered && isPlaced(piece)) open = false
    if (piece.role !== 'other') continue
    const { start, end } = piece.range
    const named = !stamped.has(piece.line) && isCapitals(text.slice(start, end))
    open = named && isIssuer(bare.slice(start, end), open)
    if (open) piece.role = 'issuer'
  }
}

const PLACE = /^[*_]*(tinh|thanh pho|huyen|thi xa) [a-z]/
const COMMITTEE = /^[*_]*(?:ubnd|uy ban nhan dan|hdnd)(?! (?:tinh|thanh pho)(?![a-z]))/
const MOST_BETWEEN = 2

/** **THÀNH PHỐ HÀ THANH** / `UBND QUẬN BA`: the place of which it is a part. */
function namePlaceAbove(source: Source, pieces: readonly Piece[], stamped: ReadonlySet<number>): void {
  const [first] = pieces
  if (first?.role !== 'other' || stamped.has(first.line)) return
  const level = PLACE.exec(plainOf(source, first.range))?.[1]
  if (level === undefined || !isCapitals(source.text.slice(first.range.start, first.range.end))) return
  const named = pieces.find(isNamed)
  if (!named || named.line - first.line > MOST_BETWEEN) return
  const plain = plainOf(source, named.range)
  if (COMMITTEE.test(plain) && !plain.includes(level)) first.role = 'issuer'
}

/** `Bộ Y tế` / `Cộng hòa xã hội chủ nghĩa Việt Nam`: beside a national heading in small letters stand such names. */
function nameBesideMotto(source: Source, pieces: readonly Piece[], stamped: ReadonlySet<number>): void {
  const { text } = source
  const motto = pieces.findIndex(isMotto)
  if (motto < 0 || isCapitals(text.slice(pieces[motto]!.range.start, pieces[motto]!.range.end))) return
  const mayName = ({ role, range, line }: Piece) =>
    role === 'other' &&
    !stamped.has(line) &&
    NAME_LINE.test(text.slice(range.start, range.end)) &&
    range.end - range.start <= LONGEST_NAME
  const numbered = pieces.findIndex(isNumbered)
  for (const below of [motto, numbered]) {
    // `Ủy ban nhân dân` / `Tỉnh Hà Nam`: what goes on a name waits for the line that begins it.
    let rest: Piece[] = []
    for (let at = below - 1; at >= 0; at--) {
      const piece = pieces[at]!
      if (piece.role === 'rule' || isMotto(piece) || (at === numbered && below === motto)) continue
      if (!mayName(piece) && !isNamed(piece)) break
      rest.push(piece)
      if (!isNamed(piece) && !beginsIssuer(plainOf(source, piece.range))) continue
      for (const named of rest) named.role = 'issuer'
      rest = []
    }
  }
}

/** Whether the line right below the subject of a letter goes on with it. */
function goesOnSubject(source: Source, { role, range }: Piece, numbered: boolean): boolean {
  const { text } = source
  if (role === 'other') return !isMark(plainOf(source, range))
  // `số 104-CTr/TU ngày 30/8/2026`: a number that it cites.
  return role === 'number' && (numbered || isSmall(text.charCodeAt(range.start)))
}

/** `V/v triển khai thủ tục cấp` | blank | `Giấy phép vận chuyển`: a scan may part any two lines. */
const WORDS = latin(/^\p{L}[\p{L}\d ,()/-]{15,}\.?$/u)

function isWords(source: Source, { range }: Piece): boolean {
  const slice = source.text.slice(range.start, range.end)
  return !isCapitals(slice) && WORDS.test(slice) && !hasFrameWords(plainOf(source, range))
}

/** A line in capitals that is no mark, and goes on the issuer's name or begins one. */
function isIssuer(plain: string, goesOn: boolean): boolean {
  return !isMark(plain) && (goesOn || beginsIssuer(plain))
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
