import type { Assignment } from '../../notice.js'
import { joined, deadlineCells } from './cells.js'
import { date, source, text, noticeColumns, noticeCells } from './columns.js'
import type { Table } from './table.js'

const roles: Readonly<Record<Assignment['role'], string>> = { lead: 'Chủ trì', support: 'Phối hợp' }

export const assignments: Table = {
  title: 'Nhiệm vụ',
  columns: [
    ...noticeColumns,
    text('Cơ quan, đơn vị', 36),
    text('Vai trò', 10),
    text('Mục', 10),
    text('Nhiệm vụ', 90),
    text('Hạn', 24),
    date('Hạn cuối'),
    source,
  ],
  rows: (notice) =>
    notice.assignments.map(({ body, role, item, tasks, deadlines }) => [
      ...noticeCells(notice),
      body,
      roles[role],
      item,
      joined(tasks),
      ...deadlineCells(deadlines),
      notice.source.path,
    ]),
}
