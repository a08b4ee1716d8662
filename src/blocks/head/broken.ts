/**
 * What a narrow column or a copied page broke over lines: pieces that are words of the frame only together.
 *
 *     "CỘNG" / "HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"        "Số:" / "80/NQ-CP"        "CHÍNH" / "PHỦ"
 *     "Hà" / "Nội, ngày 14" / "tháng 5 năm 2013"        "THÔNG" / "BÁO"
 */
import { latin } from '../../language/latin.js'
import { bare, isCapitals } from '../../language/letters.js'
import type { Range } from '../../lines/passage.js'
import type { Source } from '../tree.js'
import { anchors, type Piece } from './pieces.js'
import { ISSUER, NUMBER, TYPE } from './words.js'

/** Nothing is broken into more pieces. */
const MOST = 4
/** No broken piece is longer. */
const LONGEST = 60
/** The first words of a place, alone in their cell. */
const PLACE = latin(/^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u)
const LABEL = /^[*_\s]*s[o0]\s?[:.]?[*_\s]*$/

/** Puts together what is one piece of the frame, in place. */
export function joinBroken(source: Source, pieces: Piece[]): void {
  for (let index = pieces.length - 2; index >= 0; index--) {
    const joined = joinedFrom(source, pieces, index)
    if (joined) pieces.splice(index, joined.count, joined.piece)
  }
  for (let index = pieces.length - 1; index > 0; index--) {
    const [place, date] = pieces.slice(index - 1) as [Piece, Piece]
    if (date.role !== 'date' || place.role !== 'other' || date.line - place.line !== 1) continue
    if (PLACE.test(textOf(source, place.range)))
      pieces.splice(index - 1, 2, { ...date, range: span(place, date) })
  }
  // "Số:" over a number that stands elsewhere.
  if (!pieces.some(({ role }) => role === 'number')) return
  const labels = pieces.filter(
    ({ role, range }) => role === 'other' && LABEL.test(bare(textOf(source, range))),
  )
  for (const label of labels) pieces.splice(pieces.indexOf(label), 1)
}

/** The piece that those from `index` on make together. */
function joinedFrom(source: Source, pieces: Piece[], index: number): { piece: Piece; count: number } | null {
  const first = pieces[index]!
  if (first.role !== 'other' || first.range.end - first.range.start > LONGEST) return null
  for (let count = 2; count <= MOST; count++) {
    const last = pieces[index + count - 1]
    if (!last || last.role === 'rule' || last.role === 'type') return null
    const above = pieces[index + count - 2]!
    if (source.text.slice(above.range.end, last.range.start).trim() !== '') return null
    const range = span(first, last)
    const role = roleOf(source, first.range, range, last.line - first.line < count)
    if (role) return { piece: { role, range, line: first.line }, count }
  }
  return null
}

function roleOf(source: Source, first: Range, range: Range, close: boolean): Piece['role'] | null {
  const [cut, ...others] = anchors(source.text, range)
  if (cut && others.length === 0 && cut.start === range.start && cut.end === range.end) return cut.role
  const plain = bare(textOf(source, range))
  const begun = bare(textOf(source, first))
  if (LABEL.test(begun) && NUMBER.test(plain)) return 'number'
  const names = close && !ISSUER.test(begun) && ISSUER.test(plain)
  return names && isCapitals(textOf(source, range)) ? 'other' : null
}

/** Length of a type's name that begins with the line at `start` and ends with the next, from there on. */
export function brokenTypeLength({ text }: Source, start: number, end: number): number {
  const slice = text.slice(start, Math.min(text.length, end + LONGEST))
  if (end - start > LONGEST || !isCapitals(slice.slice(0, end - start))) return 0
  const length = TYPE.exec(slice.toLowerCase())?.[0].length ?? 0
  return start + length > end && isCapitals(slice.slice(0, length)) ? length : 0
}

const textOf = ({ text }: Source, { start, end }: Range) => text.slice(start, end)
const span = (first: Piece, last: Piece): Range => ({ start: first.range.start, end: last.range.end })
