import type { Item } from '../../notice.js'
import { limits } from './cells.js'
import { date, number, source, text, whose, whoseOf } from './columns.js'
import type { Table } from './table.js'

export const conclusions: Table = {
  title: 'Kết luận',
  columns: [
    ...whose,
    text('Mục', 10),
    number('Bậc', 6),
    text('Dấu đầu mục', 12),
    text('Nội dung', 90),
    text('Hạn', 24),
    date('Hạn cuối'),
    source,
  ],
  rows: (notice) =>
    flat(notice.conclusions, []).map(({ item, place, level }) => [
      ...whoseOf(notice),
      place,
      level,
      item.marker,
      item.text,
      ...limits(item.deadlines),
      notice.source.path,
    ]),
}

interface Flat {
  readonly item: Item
  /** The printed numbers from the top down. */
  readonly place: string | null
  readonly level: number
}

/** The items from the top down, each with its place. */
function flat(items: readonly Item[], above: readonly string[]): Flat[] {
  return items.flatMap((item) => {
    const compound = item.number?.includes('.') === true
    const here = item.number === null ? above : compound ? [item.number] : [...above, item.number]
    const level = above.length
    return [
      { item, place: here.length === 0 ? null : here.join('/'), level: level + 1 },
      ...flat(item.items, here),
    ]
  })
}
