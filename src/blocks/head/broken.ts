/**
 * What a narrow column or a copied page broke over lines: pieces that are words of the frame only together.
 *
 *     "CỘNG" / "HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"        "Số:" / "80/NQ-CP"        "CHÍNH" / "PHỦ"
 *     "Hà" / "Nội, ngày 14" / "tháng 5 năm 2013"        "THÔNG" / "BÁO"
 */
import { CodeSet } from '../../language/code-set.js'
import { latin } from '../../language/latin.js'
import { bare, isCapitals } from '../../language/letters.js'
import type { Line } from '../../lines/lines.js'
import type { Range } from '../../lines/passage.js'
import { ISSUER_HEADS, MOTTOES } from '../../vocabulary/frame.js'
import { TAG } from '../columns.js'
import type { Source } from '../tree.js'
import { anchors } from './anchors.js'
import type { Piece } from './pieces.js'
import { isNumber, ISSUER, mayBeType, mayGoOnType, TYPE } from './words.js'

/** Nothing is broken into more pieces. */
const MOST = 4
/** No broken piece is longer. */
const LONGEST = 60
/** The first words of a place, alone in their cell. */
const PLACE = latin(/^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u)
/** What a motto begins with, or what a date has. */
const FRAMED = /^(?:cong|doc|dang)(?![a-z])|ngay(?![a-z])/
/** What an issuer's head words may begin with. */
const BEGUN = new Set(ISSUER_HEADS.flatMap((head) => Array.from(head, (_, length) => head.slice(0, length))))
/** More of a head is longer only by the blanks in it. */
const LONGEST_BEGUN = Math.max(...ISSUER_HEADS.map(({ length }) => length))
const FRAMED_FIRST = new CodeSet('cd')
const mayBeFramed = (plain: string) => FRAMED_FIRST.has(plain.charCodeAt(0)) || plain.includes('ngay')
/** Blanks that are no single space. */
const hasGap = (plain: string) => plain.includes('  ') || plain.includes('\t')
const BLANKS = /\s+/g
const LABEL_FIRST = new CodeSet('s*_ \t')
const LABEL = /^[*_\s]*s[o0]\s?[:.]?[*_\s]*$/

/** Puts together what is one piece of the frame, in place. */
export function joinBroken(source: Source, pieces: Piece[]): void {
  goOnMotto(source, pieces)
  for (let index = pieces.length - 2; index >= 0; index--) {
    const joined = joinedFrom(source, pieces, index)
    if (joined) pieces.splice(index, joined.count, joined.piece)
  }
  for (let index = pieces.length - 1; index > 0; index--) {
    const date = pieces[index]!
    const place = pieces[index - 1]!
    if (date.role !== 'date' || place.role !== 'other' || date.line - place.line !== 1) continue
    if (PLACE.test(textOf(source, place.range)))
      pieces.splice(index - 1, 2, { ...date, range: span(place, date) })
  }
  // "Số:" over a number that stands elsewhere.
  if (!pieces.some(isNumbered)) return
  joinSymbol(source, pieces)
  for (let index = pieces.length - 1; index >= 0; index--) {
    const { role, range } = pieces[index]!
    if (role === 'other' && isLabel(source.bare.slice(range.start, range.end))) pieces.splice(index, 1)
  }
}

/** `CỘNG HÒA XÃ HỘI` / `CHỦ NGHĨA VIỆT NAM`, also where the issuer stands between them, in the column beside. */
function goOnMotto({ text, bare }: Source, pieces: Piece[]): void {
  const [nation] = MOTTOES
  const plainOf = ({ range }: Piece) => bare.slice(range.start, range.end)
  for (let index = pieces.length - 1; index >= 0; index--) {
    const piece = pieces[index]!
    if (piece.role !== 'motto') continue
    let begun = plainOf(piece)
    let last = index
    while (begun.length < nation.length && last + 1 < pieces.length) {
      const { range } = pieces[last]!
      const next = pieces[last + 1]!
      const more = `${begun} ${plainOf(next)}`
      if (!nation.startsWith(more) || text.slice(range.end, next.range.start).trim() !== '') break
      begun = more
      last++
    }
    if (last > index) pieces.splice(index, last - index + 1, { ...piece, range: span(piece, pieces[last]!) })
    if (!nation.startsWith(`${begun} `)) continue
    const rest = nation.slice(begun.length + 1)
    const below = pieces.find((other) => other.line === piece.line + 1 && plainOf(other) === rest)
    if (below) below.role = 'motto'
  }
}

/** `Số: 45/TB-` / `SNNMT`: a symbol that goes on below its hyphen. */
function joinSymbol(source: Source, pieces: Piece[]): void {
  const at = pieces.findIndex(isNumbered)
  const number = pieces[at]!
  const below = pieces[at + 1]
  if (below?.role !== 'other' || below.line - number.line !== 1) return
  if (OPEN_SYMBOL.test(textOf(source, number.range)) && TOKEN.test(textOf(source, below.range)))
    pieces.splice(at, 2, { ...number, range: span(number, below) })
}
const OPEN_SYMBOL = /[A-ZĐ]-$/
const TOKEN = /^[A-ZĐ&]{2,12}(?:-[A-ZĐ&]{2,8}){0,2}$/

const isNumbered = ({ role }: Piece) => role === 'number'
const isLabel = (plain: string) => LABEL_FIRST.has(plain.charCodeAt(0)) && LABEL.test(plain)

/** The piece that those from `index` on make together. */
function joinedFrom(source: Source, pieces: Piece[], index: number): { piece: Piece; count: number } | null {
  const first = pieces[index]!
  if (first.role !== 'other' || first.range.end - first.range.start > LONGEST) return null
  const read = readerOf(source, first.range)
  if (!read) return null
  for (let count = 2; count <= MOST; count++) {
    const last = pieces[index + count - 1]
    if (!last || last.role === 'rule' || last.role === 'type') return null
    const above = pieces[index + count - 2]!
    const between = source.text.slice(above.range.end, last.range.start)
    if (between.replace(TAG, '').trim() !== '') return null
    const range = span(first, last)
    const slice = textOf(source, range).replace(TAG, (tag) => ' '.repeat(tag.length))
    const role = read(slice, last.line - first.line < count)
    if (role) return { piece: { role, range, line: first.line }, count }
  }
  return null
}

/** What tells the role of a piece that goes on from `begun`; `close` where no blank line parts it. */
type Reader = (whole: string, close: boolean) => Piece['role'] | null

function readerOf(source: Source, range: Range): Reader | null {
  const plain = source.bare.slice(range.start, range.end)
  if (isLabel(plain)) return (whole) => (isNumber(bare(whole)) ? 'number' : null)
  if (mayBeFramed(plain) && FRAMED.test(plain)) return frameRole
  const words = hasGap(plain) ? plain.replace(BLANKS, ' ') : plain
  if (words.length > LONGEST_BEGUN) return null
  const begun = BEGUN.has(words) && !ISSUER.test(plain)
  return begun && isCapitals(textOf(source, range)) ? issuerRole : null
}

const frameRole: Reader = (whole) => {
  const [cut, ...others] = anchors(whole, bare(whole), 0)
  return cut && others.length === 0 && cut.start === 0 && cut.end === whole.length ? cut.role : null
}

const issuerRole: Reader = (whole, close) =>
  close && isCapitals(whole) && ISSUER.test(bare(whole)) ? 'other' : null

/** Where a type's name ends that begins with one line, `plain`, and goes on in the next, else -1. */
export function brokenTypeEnd(
  { text, bare }: Source,
  { first, last }: Line,
  next: Line | undefined,
  plain: string,
): number {
  if (!next || next.blank || last - first > LONGEST || !mayBeType(plain)) return -1
  if (!mayGoOnType(bare.slice(next.first, next.last))) return -1
  const begun = text.slice(first, last)
  if (!isCapitals(begun)) return -1
  const whole = `${begun} ${text.slice(next.first, Math.min(next.last, next.first + LONGEST))}`
  const length = TYPE.exec(whole.toLowerCase())?.[0].length ?? 0
  const rest = length - begun.length - 1
  return rest > 0 && isCapitals(whole.slice(0, length)) ? next.first + rest : -1
}

const textOf = ({ text }: Source, { start, end }: Range) => text.slice(start, end)
const span = (first: Piece, last: Piece): Range => ({ start: first.range.start, end: last.range.end })
