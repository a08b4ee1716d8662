/** `Chi cục` **Quản lý chất lượng nông, lâm sản và thủy sản**, `Ban Chỉ đạo` **xóa nhà tạm, nhà dột nát**. */
import { SPACE } from '../../punctuation.js'
import { isCapital, type Line } from '../line.js'
import type { HeadKind } from '../heads.js'
import { PROPER, unitNames } from './cursor.js'
import { projectsEnd } from './projects.js'

export function unitNameEnd(line: Line, at: number, kind: HeadKind): number {
  if (line.codes[at] !== SPACE || !PROPER.has(kind) || kind === 'office') return at
  const known = kind === 'committee' || isCapital(line.text, at + 1) ? unitNames.at(line, at + 1) : null
  const end = known?.end ?? at
  return kind === 'committee' ? Math.max(end, projectsEnd(line, at)) : end
}
