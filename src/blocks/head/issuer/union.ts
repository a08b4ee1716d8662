/** `ĐOÀN TNCS HỒ CHÍ MINH` in the column beside the issuer's: what the Youth Union prints for the national heading. */
import { plainOf } from '../../plain.js'
import type { Source } from '../../tree.js'
import type { Piece } from '../pieces.js'
import { isMotto, isNamed, isPlaced } from '../roles.js'

const UNION = /^[*_\s]*doan (?:tncs|thanh nien cong san) ho chi minh[*_\s]*$/
/** `BAN CHẤP HÀNH TRUNG ƯƠNG` **ĐOÀN TNCS HỒ CHÍ MINH**: both columns in one line, where neither stands elsewhere. */
const MERGED =
  /^((?:ban |bch |btv |doan |[a-z]{2,5} doan ).{3,80}\S)\s+(?=doan (?:tncs|thanh nien cong san) ho chi minh$)/
/** No such heading ends otherwise. */
const NAME = 'chi minh'

const isUnion = (source: Source, { range }: Piece): boolean => UNION.test(plainOf(source, range))

/** It heads the notice, and is no issuer. */
export function dropUnion(source: Source, pieces: Piece[]): void {
  for (let at = 0; at < pieces.length; at++) {
    const { role, range, line } = pieces[at]!
    if (role !== 'issuer') continue
    const plain = plainOf(source, range)
    if (!plain.includes(NAME)) continue
    const merged = pieces.some((piece) => isMotto(piece) || isUnion(source, piece))
      ? null
      : MERGED.exec(plain)
    if (merged) {
      const start = range.start + merged[0].length
      pieces[at]!.range = { start: range.start, end: range.start + merged[1]!.length }
      pieces.splice(at + 1, 0, { role: 'motto', range: { start, end: range.end }, line })
      return
    }
    const before = pieces.slice(0, at)
    if (!isUnion(source, pieces[at]!) || !before.some(isNamed)) continue
    if (before.at(-1)!.line === line || before.some(isPlaced)) pieces[at]!.role = 'motto'
  }
}
