/** `Căn cứ Luật …;` / **QUYẾT ĐỊNH** / `Điều 1.`: below number and grounds it is no title, but what is enacted begins there. */
import { plainOf } from '../../plain.js'
import type { Source } from '../../tree.js'
import type { Piece } from '../pieces.js'
import { isResolving } from '../subject/resolving.js'
import { isNumbered, isOther } from '../roles.js'
import { GROUNDS } from '../words.js'

/** Whether the type at `at` is none for that. */
export function isEnacting(source: Source, pieces: readonly Piece[], at: number): boolean {
  if (!isResolving(source, pieces[at]!)) return false
  const number = pieces.findIndex(isNumbered)
  if (number < 0) return false
  return pieces
    .slice(number + 1, at)
    .some((piece) => isOther(piece) && GROUNDS.test(plainOf(source, piece.range)))
}
