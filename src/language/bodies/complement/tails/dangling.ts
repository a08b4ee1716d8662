/** `Tổ công tác` **về** `phát triển …`, `Giao đồng chí Trưởng Ban` **phụ trách** `hội thi.`: a link that leads to nothing. */
import { CHARGE } from '../../../../vocabulary/body-names.js'
import { SPACE } from '../../../punctuation.js'
import { isLetterCode, type Comparable } from '../../../comparable.js'
import { stops } from '../cursor.js'

export function danglingLength(line: Comparable, end: number): number {
  const { low, codes } = line
  if (low.startsWith(' về', end - 3)) return 3
  if (codes[end] !== SPACE || !low.endsWith(` ${CHARGE}`, end)) return 0
  return stops.at(line, end + 1) || !isLetterCode(codes[end + 1]!) ? 0 : CHARGE.length + 1
}
