/**
 * The seal, the stroke of a signature or dust, as a scan reads them; and the hour of an electronic signature.
 *
 *     "M"   "ñ A À"   "\""   "17:09:13 +07:00"        "¬ 4 |Nguyễn Thị Hoà"   "— |Lê Hoàng Bạo"
 */
import { isLetter } from '../../../language/capitals.js'
import { CodeSet } from '../../../language/code-set.js'
import { isDigit } from '../../../language/digits.js'
import { latin } from '../../../language/latin.js'
import { isPersonName } from '../../../language/persons.js'
import { SPACE } from '../../../language/punctuation.js'
import type { Source } from '../../tree.js'
import { isArchive } from '../entries.js'
import { pieceOf, type Piece } from '../piece.js'

/** No two letters or digits side by side; a lone dash may have lost its entry. */
const SPECK = latin(/^(?![-–+*•]$|[./]+$)[^\p{L}\d]*(?:[\p{L}\d](?![\p{L}\d.,;:)])[^\p{L}\d]*){0,3}$/u)
/** Longer ones are looked at by their words. */
const SPECK_LENGTH = 6
const BEFORE_NAME = latin(/^(?:[^\p{L}\s]{1,3} ){1,2}(?=\p{Lu})/u)

export const isSmudge = (text: string): boolean => text.length <= SPECK_LENGTH && SPECK.test(text)

/** `- UBND các xã; |ˆ-`: after the end of an entry. */
const BEHIND_ENTRY = latin(/(?<=[;.,)]) [^\p{L}\d\s()[\]"“”'’.,;:]{1,3}$/u)
/** `- Sở Y tế (để b/c); Á Ă Ò`: the marks of the post in capitals beside it, CHÁNH VĂN PHÒNG. */
const MARKS_BEHIND_ENTRY = latin(/(?<=[;.,)]) (?![A-ZĐ])\p{Lu}(?: (?![A-Za-zĐđ])\p{L}){1,2}$/u)

const ENDS = new CodeSet('.;,:)')
/** Most pieces end in none of them. */
function speckBehind(text: string): number {
  const last = text.charCodeAt(text.length - 1)
  if (isLetter(last) && text.charCodeAt(text.length - 2) === SPACE) return text.search(MARKS_BEHIND_ENTRY)
  return isLetter(last) || isDigit(last) || ENDS.has(last) ? -1 : text.search(BEHIND_ENTRY)
}

/** Length of the specks before a name, or 0. */
function specksBefore(text: string): number {
  const length = isLetter(text.charCodeAt(0)) ? 0 : (BEFORE_NAME.exec(text)?.[0].length ?? 0)
  return length > 0 && isPersonName(text.slice(length)) ? length : 0
}

/** Parts specks from entries, and from the name below the archive; above it a name after a dash is an entry. */
export function partSpecks(source: Source, pieces: readonly Piece[]): Piece[] {
  const parted: Piece[] = []
  let archived = false
  for (const piece of pieces) {
    const { range, text, plain } = piece
    const length = archived ? specksBefore(text) : 0
    const at = length > 0 ? length - 1 : speckBehind(text)
    if (at < 0) parted.push(piece)
    else partAt(range.start + at, piece, at < length)
    archived ||= isArchive(text, plain)
  }
  return parted

  /** @param first - the speck comes before the words */
  function partAt(blank: number, { range: { start, end }, column }: Piece, first: boolean): void {
    parted.push(pieceOf(source, { start, end: blank }, column, first))
    parted.push(pieceOf(source, { start: blank + 1, end }, column, !first))
  }
}
