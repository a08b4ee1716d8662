/**
 * What a scan has for the seal, the stroke of a signature, or dust; and the hour of an electronic one.
 *
 *     "M"   "ñ A À"   "\""   "17:09:13 +07:00"        "¬ 4 |Nguyễn Thị Hoà"   "— |Lê Hoàng Bạo"
 */
import { latin } from '../../language/latin.js'
import { isPersonName } from '../../language/persons.js'
import type { Source } from '../tree.js'
import { isArchive } from './entries.js'
import { pieceOf, type Piece } from './piece.js'

/** No two letters or digits stand side by side; a dash alone may have lost the entry behind it. */
const SPECK = latin(/^(?![-–+*•]$|[./]+$)[^\p{L}\d]*(?:[\p{L}\d](?![\p{L}\d.,;:)])[^\p{L}\d]*){0,3}$/u)
/** Longer ones are looked at by their words. */
const SPECK_LENGTH = 6
const BEFORE_NAME = latin(/^(?:[^\p{L}\s]{1,3} ){1,2}(?=\p{Lu})/u)

export const isSpeck = (text: string): boolean => text.length <= SPECK_LENGTH && SPECK.test(text)

/** `- UBND các xã; |ˆ-`: behind what closes an entry. */
const BEHIND_ENTRY = latin(/(?<=[;.,)]) [^\p{L}\d\s()[\]"“”'’.,;:]{1,3}$/u)

/** Parts specks from entries, and from the name below the archive, in place; above it a name behind a dash is an entry. */
export function partSpecks(source: Source, pieces: Piece[]): void {
  for (const [index, { range, text, column }] of pieces.entries()) {
    const at = BEHIND_ENTRY.exec(text)?.index
    if (at === undefined) continue
    const end = range.start + at
    const speck = pieceOf(source, { start: end + 1, end: range.end }, column, true)
    pieces.splice(index, 1, pieceOf(source, { start: range.start, end }, column), speck)
  }
  const archive = pieces.findIndex(({ text, plain }) => isArchive(text, plain))
  if (archive < 0) return
  for (let index = pieces.length - 1; index > archive; index--) {
    const { range, text, column } = pieces[index]!
    const length = BEFORE_NAME.exec(text)?.[0].length ?? 0
    if (length === 0 || !isPersonName(text.slice(length))) continue
    const name = range.start + length
    const speck = pieceOf(source, { start: range.start, end: name - 1 }, column, true)
    pieces.splice(index, 1, speck, pieceOf(source, { start: name, end: range.end }, column))
  }
}
