/** What is set up for works, and named by them on the next line: no `DỰ ÁN …` there is a type. */
import type { Source } from '../tree.js'
import type { Piece } from './pieces.js'

/** What is set up for works: `BAN QUẢN LÝ` / `DỰ ÁN ĐẦU TƯ XÂY DỰNG`, `BAN CHỈ ĐẠO CÁC` / `CHƯƠNG TRÌNH MỤC TIÊU QUỐC GIA`. */
const SET_UP = /^(?:ban|bql|bcd|to|hoi dong|van phong|tieu ban|doan)(?![a-z])/
const WORKS = /^(?:du an|de an|chuong trinh|phuong an)(?![a-z])/

/** Whether the name of a type only goes on with who issues; then it is none, with what stands behind it on its line. */
export function isOfIssuer({ bare }: Source, pieces: Piece[], at: number): boolean {
  const { range, line } = pieces[at]!
  if (!WORKS.test(bare.slice(range.start, range.end))) return false
  if (pieces.some(({ role }) => role === 'number' || role === 'date')) return false
  const above = pieces.findLast(({ role }, index) => index < at && role === 'other')
  if (!above || above.line === line || !SET_UP.test(bare.slice(above.range.start, above.range.end)))
    return false
  const behind = pieces[at + 1]?.role === 'other' ? pieces.splice(at + 1, 1)[0]! : null
  pieces[at] = { role: 'other', range: { start: range.start, end: behind?.range.end ?? range.end }, line }
  return true
}
