import { number, source, text, noticeColumns, noticeCells } from './columns.js'
import type { Table } from './table.js'

export const recipients: Table = {
  title: 'Nơi nhận',
  columns: [
    ...noticeColumns,
    number('TT', 6),
    text('Nơi nhận', 50),
    text('Mục đích', 20),
    text('Lưu', 6),
    text('Nguyên văn', 50),
    source,
  ],
  rows: (notice) =>
    notice.recipients.map(({ name, purpose, archive, text: verbatim }, index) => [
      ...noticeCells(notice),
      index + 1,
      name,
      purpose,
      archive ? 'x' : null,
      verbatim,
      notice.source.path,
    ]),
}
