import type { Item } from '../../notice.js'
import { deadlineCells } from './cells.js'
import { date, number, source, text, noticeColumns, noticeCells } from './columns.js'
import type { Table } from './table.js'

export const conclusions: Table = {
  title: 'Kết luận',
  columns: [
    ...noticeColumns,
    text('Mục', 10),
    number('Bậc', 6),
    text('Dấu đầu mục', 12),
    text('Nội dung', 90),
    text('Hạn', 24),
    date('Hạn cuối'),
    source,
  ],
  rows: (notice) =>
    flatten(notice.conclusions, []).map(({ item, place, level }) => [
      ...noticeCells(notice),
      place,
      level,
      item.marker,
      item.text,
      ...deadlineCells(item.deadlines),
      notice.source.path,
    ]),
}

interface PlacedItem {
  readonly item: Item
  /** The printed numbers from the top down, as in `Assignment.item`. */
  readonly place: string | null
  readonly level: number
}

/** The tree of items as a list, in document order. */
function flatten(items: readonly Item[], above: readonly string[]): PlacedItem[] {
  return items.flatMap((item) => {
    const compound = item.number?.includes('.') === true
    const here = item.number === null ? above : compound ? [item.number] : [...above, item.number]
    const level = above.length
    return [
      { item, place: here.length === 0 ? null : here.join('/'), level: level + 1 },
      ...flatten(item.items, here),
    ]
  })
}
