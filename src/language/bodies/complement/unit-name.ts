/** `Chi cục` **Quản lý chất lượng nông, lâm sản và thủy sản**, `Ban Chỉ đạo` **xóa nhà tạm, nhà dột nát**. */
import { SPACE } from '../../punctuation.js'
import { isCapital, type Line } from '../line.js'
import type { HeadKind } from '../heads.js'
import { PROPER, unitNames } from './cursor.js'

export function unitNameEnd(line: Line, at: number, kind: HeadKind): number {
  if (line.codes[at] !== SPACE || !PROPER.has(kind) || kind === 'office') return at
  return kind === 'committee' || isCapital(line.text, at + 1) ? (unitNames.at(line, at + 1)?.end ?? at) : at
}
