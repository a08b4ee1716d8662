/** `Nghị quyết số: 11-NQ/TW`, `Thông báo số 12-TB/ĐU` in the place of the number: its label names the type too. */
import { parseNumber } from '../../../language/numbers.js'
import { leadLength } from '../../emphasis.js'
import type { Source } from '../../tree.js'
import type { Piece } from '../pieces.js'
import { isNumbered } from '../roles.js'
import { mayBeType } from '../words.js'

const EMPHASIS = /[*_]+/g
const LABELLED = / s[o0]\s?[:.]?\s?[\d.…/-]/

/** Only in a head that has no other number: a headline may cite one. */
export function nameTypedNumber({ text, bare }: Source, pieces: readonly Piece[]): void {
  if (pieces.some(isNumbered)) return
  const piece = pieces.find(({ role, range: { start, end } }) => {
    const plain = bare.slice(start, end)
    if (role !== 'other' || !mayBeType(plain.slice(leadLength(plain))) || !LABELLED.test(plain)) return false
    return parseNumber(text.slice(start, end).replace(EMPHASIS, ''))
  })
  if (piece) piece.role = 'number'
}
