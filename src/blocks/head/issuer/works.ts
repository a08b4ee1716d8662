/** What is set up for works or by a decision, and named by them on the next line: no `DỰ ÁN …` there is a type. */
import { CodeSet } from '../../../language/code-set.js'
import { latin } from '../../../language/latin.js'
import { matchesAt } from '../../../language/sticky.js'
import { plainOf } from '../../plain.js'
import type { Source } from '../../tree.js'
import type { Piece } from '../pieces.js'
import { isNumbered, isOther, isPlaced } from '../roles.js'

/** What is set up for works: `BAN QUẢN LÝ` / `DỰ ÁN ĐẦU TƯ XÂY DỰNG`, `BAN CHỈ ĐẠO CÁC` / `CHƯƠNG TRÌNH MỤC TIÊU QUỐC GIA`. */
const SET_UP = /^(?:ban|bql|bcd|to|hoi dong|van phong|tieu ban|doan)(?![a-z])/
const WORKS = /^(?:du an|de an|chuong trinh|phuong an)(?![a-z])/

const WORKS_FIRST = new CodeSet('dcp')
const isWorks = (plain: string): boolean => WORKS_FIRST.has(plain.charCodeAt(0)) && WORKS.test(plain)

/** `TỔ CÔNG TÁC` / **QUYẾT ĐỊNH SỐ 455/QĐ-UBND**. */
const DECISION = latin(/(?:QUYẾT ĐỊNH|KẾ HOẠCH|NGHỊ QUYẾT) SỐ \d/y)
const BY_DECISION = /(?:quyet dinh|ke hoach|nghi quyet|theo qd)[*_\s]*$/

/** `TỔ CÔNG TÁC THEO QUYẾT ĐỊNH` / **SỐ 455/QĐ-UBND**: no number of the notice, which has one of its own below. */
export function nameDecisions(source: Source, pieces: readonly Piece[]): void {
  const { text } = source
  const numbers = pieces.filter(isNumbered)
  if (numbers.length < 2) return
  for (const piece of numbers.slice(0, -1)) {
    const above = pieces[pieces.indexOf(piece) - 1]
    if (above?.role !== 'other' || !text.startsWith('SỐ', piece.range.start)) continue
    if (BY_DECISION.test(plainOf(source, above.range))) piece.role = 'other'
  }
}

/** Whether the name of a type only goes on with who issues; then it is none, with what stands behind it on its line. */
export function isOfIssuer(source: Source, pieces: Piece[], at: number): boolean {
  const { text } = source
  const { range, line } = pieces[at]!
  if (!isWorks(plainOf(source, range)) && !matchesAt(DECISION, text, range.start)) return false
  if (pieces.some(isPlaced)) return false
  const above = pieces.slice(0, at).findLast(isOther)
  if (!above || above.line === line || !SET_UP.test(plainOf(source, above.range))) return false
  const behind = pieces[at + 1]?.role === 'other' ? pieces.splice(at + 1, 1)[0]! : null
  pieces[at] = { role: 'other', range: { start: range.start, end: behind?.range.end ?? range.end }, line }
  return true
}
