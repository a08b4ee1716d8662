/** `ĐOÀN TNCS HỒ CHÍ MINH` in the column beside the issuer's: what the Youth Union prints for the national heading. */
import type { Source } from '../tree.js'
import type { Piece } from './pieces.js'
import { isNamed, isPlaced } from './roles.js'

const UNION = /^[*_\s]*doan (?:tncs|thanh nien cong san) ho chi minh[*_\s]*$/
/** No such heading ends otherwise. */
const NAME = 'chi minh'

/** Takes the role of the issuer from it. */
export function dropUnion({ bare }: Source, pieces: readonly Piece[]): void {
  for (let at = 1; at < pieces.length; at++) {
    const { role, range, line } = pieces[at]!
    if (role !== 'issuer') continue
    const plain = bare.slice(range.start, range.end)
    if (!plain.includes(NAME) || !UNION.test(plain)) continue
    const before = pieces.slice(0, at)
    if (before.some(isNamed) && (before.at(-1)!.line === line || before.some(isPlaced)))
      pieces[at]!.role = 'other'
  }
}
