/** `Sở Văn hóa`**, Thể** `thao và Du lịch`: a capital that does not begin another body. */
import { headAt } from '../../heads.js'
import { isCapital, wordEnd, type Comparable } from '../../../comparable.js'
import { headOf, stops, take, unitNames, type Cursor, type Step } from '../cursor.js'
import { isName } from '../words/capital.js'
import { policeEnd } from './police.js'

/** `Các Chi cục Thủy sản,` **Kiểm lâm** `rà soát …`: one of the same kind, though it looks like a head. */
function kinEnd({ line, from }: Cursor, at: number): number {
  if (!line.low.startsWith('các ', from - 4)) return -1
  const head = headAt(line, at)
  if (head?.kind !== 'short') return -1
  const sign = line.text[head.end]
  return sign !== ' ' || stops.at(line, head.end + 1) ? head.end : -1
}

/** `Sở VH`**,TT**`&DL`: a comma inside an abbreviation. */
function shortenedEnd({ line, proper, end }: Cursor): number {
  const inside = proper && isCapital(line.text, end - 1) && isName(line, end + 1)
  return inside ? wordEnd(line.text, end + 1) : -1
}

export const comma: Step = (cursor) => {
  const { line, end } = cursor
  if (!line.text.startsWith(', ', end)) {
    const shortened = shortenedEnd(cursor)
    return shortened > 0 ? take(cursor, shortened, 1) : null
  }
  if (!(cursor.proper || headOf(cursor) === 'ngành')) return false
  const police = policeEnd(cursor, end + 2)
  if (police > 0) return take(cursor, police, 1)
  if (!isName(line, end + 2) && !sharesName(line, end + 2)) {
    const kin = kinEnd(cursor, end + 2)
    return kin > 0 ? take(cursor, kin, 1) : false
  }
  cursor.closed = false
  return take(cursor, unitNames.at(line, end + 2)?.end ?? wordEnd(line.text, end + 2), 1)
}

/**
 * `Phòng Tổ chức`**, Thanh tra và Thi** `đua`, `Ban Công nhân`**, Viên chức và Đô** `thị`: what looks like a head is part
 * of the name if it is joined with a name that has no head.
 */
function sharesName(line: Comparable, at: number): boolean {
  const head = headAt(line, at)
  const may = head?.kind === 'short' || (head?.kind === 'generic' && isCapital(line.text, at))
  if (!may || !line.low.startsWith(' và ', head.end)) return false
  return isName(line, head.end + 4)
}
