/**
 * Tables of tasks: what the columns hold by their head, and where a row has it.
 *
 *     | STT | Nội dung | Cơ quan chủ trì | Cơ quan phối hợp | Thời hạn |
 *     | 1   | Số hóa dữ liệu | Sở Tư pháp | UBND cấp xã   | 30/6/2024 |
 */
import type { Paragraph } from '../../../blocks/tree.js'
import { comparable } from '../../../language/comparable.js'
import type { Match } from '../../../language/match.js'
import { LEAD_COLUMN, LIMIT_COLUMN, SUPPORT_COLUMN } from '../../../vocabulary/table-columns.js'

type Column = 'lead' | 'support' | 'limit' | null
/** One for each cell of a row. */
export type Columns = readonly Column[]

/** Where the text of a row names who leads, who supports, and the deadline. */
export type Row = Partial<Record<NonNullable<Column>, Match>>

/** The head names nobody. */
export const HEAD: Row = { lead: { start: 0, end: 0 } }

/** What the columns hold; null if the row is not a head. */
export function columnsOf(paragraph: Paragraph): Columns | null {
  if (paragraph.marker?.number != null) return null
  const columns = placesOf(paragraph).map(
    (place) => place && columnOf(comparable(paragraph.text.slice(place.start, place.end))),
  )
  return columns.includes('lead') ? columns : null
}

function columnOf(head: string): Column {
  if (LIMIT_COLUMN.test(head)) return 'limit'
  if (LEAD_COLUMN.test(head)) return 'lead'
  return SUPPORT_COLUMN.test(head) ? 'support' : null
}

/** The places of the cells of a row in its text. */
export function rowOf(paragraph: Paragraph, columns: Columns): Row {
  const row: Row = {}
  placesOf(paragraph).forEach((place, index) => {
    const column = columns[index]
    if (place && column) row[column] ??= place
  })
  return row
}

/** The place of each cell; null if it is empty or the number. */
function placesOf({ cells, ranges, places }: Paragraph): (Match | null)[] {
  let next = 0
  return (
    cells?.map((cell) => {
      if (cell.length === 0 || cell[0] !== ranges[next]) return null
      const { start } = places[next]!
      next += cell.length
      return { start, end: places[next - 1]!.end }
    }) ?? []
  )
}
