/**
 * Tables whose columns are separated only by spaces, by a program that keeps the layout of a page; a cell may take
 * several lines.
 *
 *     " STT            Nội dung           Cơ quan chủ trì    Thời hạn"
 *     "  1     Rà soát danh mục các       Sở Y tế            Trước ngày"
 *     "        cơ sở khám chữa bệnh                          30/6/2024"
 *     "  2     Số hóa hồ sơ               Sở Nội vụ          20/7/2024"
 */
import type { Line } from '../../lines/lines.js'
import type { Source } from '../tree.js'
import { Table, type SpacedRow } from './spaced/table.js'
import { isHead } from './spaced/head.js'

/** The rows by their first lines; null for lines that continue a row. */
export function spacedRows(source: Source, from: number, to: number): ReadonlyMap<Line, SpacedRow | null> {
  const found = new Map<Line, SpacedRow | null>()
  for (let index = from; index < to; index++) {
    if (!isHead(source, source.lines[index]!)) continue
    const { lines, last, rows } = new Table(source, index, to)
    if (rows.length > 1) {
      for (const line of lines) found.set(line, null)
      for (const row of rows) found.set(row.line, row)
    }
    index = last
  }
  return found
}
