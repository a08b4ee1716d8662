import { valueAt } from './select.js'
import type { Assignment, Deadline, Item, Notice } from '../notice.js'
import type { TableName } from './format.js'

export type Cell = string | number | null
export type Row = readonly Cell[]

/** One column of a register. The headings are for Vietnamese offices, as the workbook is. */
export interface Column {
  readonly title: string
  /** A date is ISO 8601; a link is the path of the source. */
  readonly kind: 'text' | 'number' | 'date' | 'link'
  /** Characters that it should be wide. */
  readonly width: number
}

/** A register: its columns, and the rows that one notice makes in it. */
export interface Table {
  /** Of its sheet in a workbook. */
  readonly title: string
  readonly columns: readonly Column[]
  rows(notice: Notice): Row[]
}

const text = (title: string, width: number): Column => ({ title, kind: 'text', width })
const number = (title: string, width = 8): Column => ({ title, kind: 'number', width })
const date = (title: string): Column => ({ title, kind: 'date', width: 14 })
const source: Column = { title: 'Tệp', kind: 'link', width: 42 }

/** The notice that a row belongs to: the first columns of every register. */
const whose = [text('Số, ký hiệu', 18), date('Ngày ban hành')]
const whoseOf = ({ header }: Notice): Cell[] => [header.number?.text ?? null, header.date]

const notices: Table = {
  title: 'Thông báo',
  columns: [
    ...whose,
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
    number('Cần xem'),
    source,
  ],
  rows: (notice) => [
    [
      ...whoseOf(notice),
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
      doubts(notice).length,
      notice.source.path,
    ],
  ],
}

const conclusions: Table = {
  title: 'Kết luận',
  columns: [
    ...whose,
    text('Mục', 10),
    number('Cấp', 6),
    text('Ký hiệu', 9),
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

const roles: Readonly<Record<Assignment['role'], string>> = { lead: 'Chủ trì', support: 'Phối hợp' }

const assignments: Table = {
  title: 'Nhiệm vụ',
  columns: [
    ...whose,
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
      ...whoseOf(notice),
      body,
      roles[role],
      item,
      joined(tasks),
      ...limits(deadlines),
      notice.source.path,
    ]),
}

const recipients: Table = {
  title: 'Nơi nhận',
  columns: [
    ...whose,
    number('TT', 6),
    text('Nơi nhận', 50),
    text('Để', 20),
    text('Lưu', 6),
    text('Nguyên văn', 50),
    source,
  ],
  rows: (notice) =>
    notice.recipients.map(({ name, purpose, archive, text: verbatim }, index) => [
      ...whoseOf(notice),
      index + 1,
      name,
      purpose,
      archive ? 'x' : null,
      verbatim,
      notice.source.path,
    ]),
}

const references: Table = {
  title: 'Văn bản dẫn',
  columns: [
    ...whose,
    text('Loại', 14),
    text('Số, ký hiệu được dẫn', 24),
    date('Ngày'),
    text('Nguyên văn', 60),
    source,
  ],
  rows: (notice) =>
    notice.references.map((reference) => [
      ...whoseOf(notice),
      reference.type,
      reference.number,
      reference.date,
      reference.text,
      notice.source.path,
    ]),
}

const severities = { error: 'Lỗi', warning: 'Cần xem', info: 'Ghi chú' } as const

const diagnostics: Table = {
  title: 'Cần xem lại',
  columns: [
    ...whose,
    text('Mức', 10),
    text('Nội dung', 70),
    number('Dòng'),
    number('Cột'),
    text('Quy tắc', 24),
    source,
  ],
  rows: (notice) => [
    ...notice.diagnostics.map(({ severity, message, line, column, rule }): Row => [
      ...whoseOf(notice),
      severities[severity],
      message,
      line,
      column,
      rule,
      notice.source.path,
    ]),
    ...notice.review.map(({ pointer, reason }): Row => [
      ...whoseOf(notice),
      severities.warning,
      `“${valueAt(notice, pointer)}”: ${reason}`,
      null,
      null,
      pointer,
      notice.source.path,
    ]),
  ],
}

export const tables: Readonly<Record<TableName, Table>> = {
  notices,
  conclusions,
  assignments,
  recipients,
  references,
  diagnostics,
}

function joined(parts: readonly string[]): string | null {
  return parts.length === 0 ? null : parts.join('\n')
}

/** The words of all deadlines, and the nearest of their days. */
function limits(deadlines: readonly Deadline[]): [Cell, Cell] {
  const days = deadlines.map((deadline) => deadline.date).filter((day) => day !== null)
  return [joined(deadlines.map((deadline) => deadline.text)), days.sort()[0] ?? null]
}

function doubts({ diagnostics, review }: Notice): unknown[] {
  return [...diagnostics.filter(({ severity }) => severity !== 'info'), ...review]
}

interface Flat {
  readonly item: Item
  /** The printed numbers from the top down. */
  readonly place: string | null
  readonly level: number
}

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
