import { isDoubtful } from '../review.js'
import { joined } from './cells.js'
import { date, number, source, text, noticeColumns, noticeCells } from './columns.js'
import type { Table } from './table.js'

export const notices: Table = {
  title: 'Thông báo',
  columns: [
    ...noticeColumns,
    text('Cơ quan chủ quản', 26),
    text('Cơ quan ban hành', 26),
    text('Loại', 12),
    text('Trích yếu', 60),
    date('Ngày họp'),
    text('Cuộc họp', 40),
    text('Địa điểm', 20),
    text('Chủ trì', 22),
    text('Chức vụ', 30),
    number('Kết luận'),
    number('Nhiệm vụ'),
    text('Người ký', 22),
    text('Chức vụ người ký', 26),
    number('Cần xem lại', 9),
    source,
  ],
  rows: (notice) => [
    [
      ...noticeCells(notice),
      notice.header.issuer.parent,
      notice.header.issuer.name,
      notice.header.type,
      notice.header.subject,
      notice.meeting.date,
      notice.meeting.name,
      notice.meeting.place,
      notice.meeting.chair.name ?? notice.meeting.chair.body,
      joined(notice.meeting.chair.positions),
      notice.conclusions.length,
      notice.assignments.filter(({ role }) => role === 'lead').length,
      notice.signature?.name ?? null,
      notice.signature?.position ?? null,
      notice.diagnostics.filter(isDoubtful).length + notice.review.length,
      notice.source.path,
    ],
  ],
}
