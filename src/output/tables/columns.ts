import type { Notice } from '../../notice.js'
import type { Cell, Column } from './table.js'

export const text = (title: string, width: number): Column => ({ title, kind: 'text', width })
export const number = (title: string, width = 8): Column => ({ title, kind: 'number', width })
export const date = (title: string): Column => ({ title, kind: 'date', width: 14 })
export const source: Column = { title: 'Tệp', kind: 'link', width: 42 }

/** The first columns of every register: the number and date of the notice. */
export const noticeColumns = [text('Số, ký hiệu', 18), date('Ngày ban hành')]
export const noticeCells = ({ header }: Notice): Cell[] => [header.number?.text ?? null, header.date]
