/**
 * A title that names issuer, number and date, as law libraries set those of old documents:
 *
 *     "THÔNG BÁO" / "CỦA VĂN PHÒNG CHÍNH PHỦ SỐ 45/TB-VPCP NGÀY 12 THÁNG 3 NĂM 2005" / "VỀ KẾT LUẬN …"
 */
import { measure } from '../../../lines/measure.js'
import { HeadCell, type HeadRole, type Source } from '../../tree.js'

/** In bare letters: the words before the issuer, the issuer, the number, the date, and what follows. */
const TITLE =
  /^(cua )([a-z][a-z ,\n-]{2,120}?)(\s)(so:? ?\d{1,5}[ /-][a-z\d/-]{2,30})([\s,]{1,3})(ngay \d{1,2}(?:[/-]\d{1,2}[/-]\d{4}| thang \d{1,2} nam \d{4}))(?=\s)/
const ROLES: readonly (HeadRole | null)[] = [null, 'issuer', null, 'number', null, 'date']

/** The cells of the subject with those that its title names in place of them; null where it names none. */
export function readTitleIssue(source: Source, cells: readonly HeadCell[]): HeadCell[] | null {
  const first = cells[0]?.ranges[0]
  if (!first || !source.bare.startsWith('cua ', first.start)) return null
  const end = cells.at(-1)!.ranges[0]!.end
  const match = TITLE.exec(source.bare.slice(first.start, end))
  if (!match) return null
  const told: HeadCell[] = []
  let at = first.start
  for (const [index, part] of match.slice(1).entries()) {
    const role = ROLES[index]
    if (role) told.push(new HeadCell(source, { start: at, end: at + part.length }, role))
    at += part.length
  }
  for (const cell of cells) {
    const [range] = cell.ranges
    if (range!.end <= at) continue
    const { first: start } = measure(source.text, Math.max(at, range!.start), range!.end)
    told.push(new HeadCell(source, { start, end: range!.end }, cell.role))
  }
  return told
}
