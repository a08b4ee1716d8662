/** The subject of a letter that no words such as `V/v` announce: `Số 21-CV/ĐU` / `Hoãn tổ chức các hội nghị`. */
import { isCapitals, startsCapital } from '../../../language/letters.js'
import { leadLength } from '../../emphasis.js'
import { plainOf } from '../../plain.js'
import type { Source } from '../../tree.js'
import type { Piece } from '../pieces.js'
import { isNumbered, isOfFrame, isOther } from '../roles.js'
import { isMark, TITLE_LINE } from '../words.js'

export function nameSubject(source: Source, pieces: readonly Piece[]): void {
  const { text } = source
  if (!pieces.some(isNumbered) || pieces.some(({ role }) => role === 'subject')) return
  const below = pieces.slice(pieces.findLastIndex(isOfFrame) + 1).filter(isOther)
  const words = below.length > 0 ? below : belowNumber(pieces)
  for (const [index, { range }] of words.entries()) {
    const slice = text.slice(range.start, range.end)
    if (isCapitals(slice) || slice.length >= TITLE_LINE) return
    if (index === 0 && !startsCapital(slice.slice(leadLength(slice)))) return
    if (isMark(plainOf(source, range))) return
  }
  for (const piece of words) piece.role = 'subject'
}

/** What the number has right below it, above the national heading or the place and date of the right column. */
function belowNumber(pieces: readonly Piece[]): Piece[] {
  const from = pieces.findIndex(isNumbered) + 1
  const count = pieces.slice(from).findIndex((piece) => !isOther(piece))
  const next = pieces.slice(from + Math.max(count, 0)).find(isOfFrame)
  return next?.role === 'motto' || next?.role === 'date' ? pieces.slice(from, from + count) : []
}
