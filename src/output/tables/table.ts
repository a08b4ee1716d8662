import type { Notice } from '../../notice.js'

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
