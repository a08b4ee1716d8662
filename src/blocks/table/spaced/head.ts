/** `STT     Nội dung     Cơ quan chủ trì`: a line of several cells with `STT` or a column of leading bodies. */
import { comparable } from '../../../language/comparable.js'
import type { Line } from '../../../lines/lines.js'
import type { Range } from '../../../lines/passage.js'
import { LEAD_COLUMN } from '../../../vocabulary/table-columns.js'
import { COUNTS } from '../row.js'
import type { Source } from '../../tree.js'
import { isSpaced, LEAST, piecesOf } from './pieces.js'

export function isHead(source: Source, line: Line): boolean {
  if (!isSpaced(line)) return false
  const pieces = piecesOf(source, line)
  if (pieces.length < LEAST) return false
  return counts(source, pieces) || pieces.some((piece) => namesLead(source, piece))
}

/** Words of such a column; they rule out most lines, which are only justified. */
const MAY_LEAD = /chu tri|thuc hien|phu trach|trach nhiem|giao|phan cong|dau moi/

const namesLead = ({ text, bare }: Source, { start, end }: Range): boolean =>
  MAY_LEAD.test(bare.slice(start, end)) && LEAD_COLUMN.test(comparable(text.slice(start, end)))

export const counts = ({ bare }: Source, [first]: readonly Range[]): boolean =>
  first !== undefined && COUNTS.test(bare.slice(first.start, first.end))
