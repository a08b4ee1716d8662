/** `| 4 | Số hóa hồ sơ | Sở Tài chính |`: a row of a table of tasks, whose cells name the bodies. */
import { readSupport } from '../../language/directives/index.js'
import type { Row } from '../conclusions/items/rows.js'
import { BY_HEADING, BY_ITS_TEXT, wholeOf, type Book } from './book.js'
import { bodiesOfCell } from './cell.js'
import type { Item } from './item.js'

export function enterRow(book: Book, item: Item, { lead, support }: Row, path: string | null): void {
  const tasks = [wholeOf(item)]
  if (lead) book.enter(item, bodiesOfCell(item.line, lead), 'lead', path, tasks, BY_HEADING)
  if (support) book.enter(item, bodiesOfCell(item.line, support), 'support', path, tasks, BY_HEADING)
  book.enter(item, readSupport(item.line), 'support', path, tasks, BY_ITS_TEXT)
}
