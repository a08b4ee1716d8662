import { date, source, text, noticeColumns, noticeCells } from './columns.js'
import type { Table } from './table.js'

export const references: Table = {
  title: 'Văn bản viện dẫn',
  columns: [
    ...noticeColumns,
    text('Loại', 14),
    text('Số, ký hiệu viện dẫn', 24),
    date('Ngày'),
    text('Nguyên văn', 60),
    source,
  ],
  rows: (notice) =>
    notice.references.map((reference) => [
      ...noticeCells(notice),
      reference.type,
      reference.number,
      reference.date,
      reference.text,
      notice.source.path,
    ]),
}
