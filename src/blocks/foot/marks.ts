/**
 * A mark that stands for the signature, on the line of the name.
 *
 *     "(Đã ký) |Lê Văn An"        "Lê Văn An |(đã ký)"        "Đã ký: |Lê Văn An"
 */
import { nameOfSigner } from '../../language/persons.js'
import { trim } from '../columns.js'
import { leadLength } from '../emphasis.js'
import type { Source } from '../tree.js'
import { pieceOf, type Piece } from './piece.js'

const BEFORE = /^[*_]*[([]?(?:da|chu) ky[^:()[\]]{0,30}[:)\]]/
const BEHIND = /[([](?:da|chu) ky[^()[\]]{0,30}[)\]][;.*_]*$/

/** Whether a text may have such a mark; `plain` in bare letters, as below. */
const mayBeMarked = (plain: string): boolean => plain.includes('da ky') || plain.includes('chu ky')

/** `- UBND huyện A; |(đã ký và đóng dấu)`: where a mark at the end begins, or -1. */
export const markAtEnd = (plain: string): number => (mayBeMarked(plain) ? plain.search(BEHIND) : -1)

/** Parts marks from names. */
export function partMarks(source: Source, pieces: readonly Piece[]): Piece[] {
  const parted: Piece[] = []
  for (const piece of pieces) {
    const { start, end } = piece.range
    const cut = start + cutOf(piece.text, piece.plain)
    const above = cut > start ? part(source, piece, start, cut) : null
    const below = above && part(source, piece, cut, end)
    if (above && below) parted.push(above, below)
    else parted.push(piece)
  }
  return parted
}

/** `Lê Văn An (đã ký)` */
export const isMarkedName = (text: string, plain: string): boolean => cutOf(text, plain) > 0

/** Where the second of the two begins, or -1. */
function cutOf(text: string, plain: string): number {
  if (!mayBeMarked(plain)) return -1
  const mark = BEFORE.exec(plain)?.[0].length
  const at = mark ?? plain.search(BEHIND)
  const name = mark === undefined ? text.slice(0, Math.max(at, 0)) : text.slice(at)
  return nameOfSigner(name.trim()) ? at : -1
}

/** One of the two, without the emphasis before it: `*Lê Văn An |(đã ký)*`. */
function part(source: Source, { column, running }: Piece, from: number, end: number): Piece | null {
  const start = from + leadLength(source.text.slice(from, end))
  const range = trim(source.text, start, end)
  return range && pieceOf(source, range, column, running)
}
