/** `CỘNG HÒA XÃ HỘI` / `CHỦ NGHĨA VIỆT NAM`, also where the issuer stands between them, in the column beside. */
import { MOTTOES } from '../../../vocabulary/frame.js'
import { plainOf } from '../../plain.js'
import type { Source } from '../../tree.js'
import type { Piece } from '../pieces.js'
import { spanOf } from './span.js'

const [NATION] = MOTTOES

/** Puts the national heading together, in place. */
export function joinMotto(source: Source, pieces: Piece[]): void {
  for (let index = pieces.length - 1; index >= 0; index--) {
    const piece = pieces[index]!
    if (piece.role !== 'motto' || piece.range.end - piece.range.start >= NATION.length) continue
    let begun = plainOf(source, piece.range)
    if (!NATION.startsWith(begun)) continue
    let last = index
    while (last + 1 < pieces.length) {
      const next = pieces[last + 1]!
      const more = `${begun} ${plainOf(source, next.range)}`
      if (!NATION.startsWith(more) || !isNext(source, pieces[last]!, next)) break
      begun = more
      last++
    }
    if (last > index)
      pieces.splice(index, last - index + 1, { ...piece, range: spanOf(piece, pieces[last]!) })
    if (!NATION.startsWith(`${begun} `)) continue
    const rest = NATION.slice(begun.length + 1)
    const below = pieces.find(
      (other) => other.line === piece.line + 1 && plainOf(source, other.range) === rest,
    )
    if (below) below.role = 'motto'
  }
}

const isNext = ({ text }: Source, { range }: Piece, next: Piece) =>
  text.slice(range.end, next.range.start).trim() === ''
