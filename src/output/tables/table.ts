import type { Notice } from '../../notice.js'

export type Cell = string | number | null
export type Row = readonly Cell[]

/** A column of a register; headings are Vietnamese, like the notices. */
export interface Column {
  readonly title: string
  /** A date is ISO 8601; a link is the path of the source. */
  readonly kind: 'text' | 'number' | 'date' | 'link'
  /** In characters. */
  readonly width: number
}

/** A register: its columns, and the rows for a notice. */
export interface Table {
  /** The name of its sheet in a workbook. */
  readonly title: string
  readonly columns: readonly Column[]
  rows(notice: Notice): Row[]
}
