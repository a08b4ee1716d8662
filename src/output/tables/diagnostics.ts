import { reviewText } from '../review.js'
import { number, source, text, noticeColumns, noticeCells } from './columns.js'
import type { Row, Table } from './table.js'

const severities = { error: 'Lỗi', warning: 'Cần xem lại', info: 'Ghi chú' } as const

export const diagnostics: Table = {
  title: 'Cần xem lại',
  columns: [
    ...noticeColumns,
    text('Mức', 12),
    text('Nội dung', 70),
    number('Dòng'),
    number('Cột'),
    text('Quy tắc', 24),
    source,
  ],
  rows: (notice) => [
    ...notice.diagnostics.map(({ severity, message, line, column, rule }): Row => [
      ...noticeCells(notice),
      severities[severity],
      message,
      line,
      column,
      rule,
      notice.source.path,
    ]),
    ...notice.review.map((place): Row => [
      ...noticeCells(notice),
      severities.warning,
      reviewText(notice, place),
      null,
      null,
      place.pointer,
      notice.source.path,
    ]),
  ],
}
