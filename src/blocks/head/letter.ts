/** The subject of a letter that no words such as `V/v` announce: `Số 21-CV/ĐU` / `Hoãn tổ chức các hội nghị`. */
import { latin } from '../../language/latin.js'
import { isCapitals } from '../../language/letters.js'
import { matchesAt } from '../../language/sticky.js'
import type { Source } from '../tree.js'
import type { Piece } from './pieces.js'
import { isNumbered, isOfFrame, isOther } from './roles.js'
import { TITLE_LINE } from './words.js'

/** `Về thúc đẩy đầu tư ra nước ngoài`, right below the number. */
const ABOUT = /V[ềỀ] /y
const BEGINS = latin(/^[*_\s]*\p{Lu}/u)

export function nameSubject({ text }: Source, pieces: readonly Piece[]): void {
  if (!pieces.some(isNumbered) || pieces.some(({ role }) => role === 'subject')) return
  const about = pieces[pieces.findIndex(isNumbered) + 1]
  if (about?.role === 'other' && matchesAt(ABOUT, text, about.range.start)) {
    about.role = 'subject'
    return
  }
  const below = pieces.slice(pieces.findLastIndex(isOfFrame) + 1).filter(isOther)
  const words = below.length > 0 ? below : belowNumber(pieces)
  const slices = words.map(({ range }) => text.slice(range.start, range.end))
  if (!slices.every((slice) => BEGINS.test(slice) && !isCapitals(slice) && slice.length < TITLE_LINE)) return
  for (const piece of words) piece.role = 'subject'
}

/** Where the left column stands first: what its number has below it, above the national heading. */
function belowNumber(pieces: readonly Piece[]): Piece[] {
  const from = pieces.findIndex(isNumbered) + 1
  const count = pieces.slice(from).findIndex((piece) => !isOther(piece))
  const next = pieces.slice(from + Math.max(count, 0)).find(isOfFrame)
  return next?.role === 'motto' ? pieces.slice(from, from + count) : []
}
