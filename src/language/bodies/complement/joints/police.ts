/** `các Bộ Xây dựng,` **Công an**: one of the ministries, unless a level or a place follows. */
import { headAt } from '../../heads.js'
import { isCapital } from '../../../comparable.js'
import { headOf, type Cursor } from '../cursor.js'

const POLICE = 'công an'

export function policeEnd(cursor: Cursor, at: number): number {
  const { line, from } = cursor
  if (!line.low.startsWith(POLICE, at) || !line.low.startsWith('các bộ', from - 4)) return -1
  if (headOf(cursor) !== 'bộ') return -1
  const end = at + POLICE.length
  const level =
    line.text[end] === ' ' && (isCapital(line.text, end + 1) || headAt(line, end + 1)?.kind === 'unit')
  return level ? -1 : end
}
