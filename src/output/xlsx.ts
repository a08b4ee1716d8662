import writeExcelFile, { type Cell as SheetCell, type Sheet } from 'write-excel-file/node'
import type { Format, FormatOptions } from './format.js'
import { tables } from './tables.js'
import type { Cell, Column, Row } from './tables/table.js'
import type { FileContent } from './xlsx-content.js'
import { filters } from './xlsx-filters.js'
import { type Link, links } from './xlsx-links.js'
import { fitToWidth } from './xlsx-print.js'

type Rows = readonly (readonly Row[])[]

const sheets = [tables.notices, tables.conclusions, tables.assignments, tables.recipients, tables.diagnostics]

/** Points, for the font below; Excel takes rows of up to 409. */
const lineHeight = 15
const mostLines = 27

/**
 * A workbook with a sheet for each register: a heading that stays in view, filters, dates as dates, a link to
 * the source of each row. Texts are stored as texts, so none becomes a formula.
 */
export function xlsx({ linkPrefix }: Pick<FormatOptions, 'linkPrefix'>): Format<Rows> {
  const gathered: Row[][] = sheets.map(() => [])
  return {
    piece: (notice) => sheets.map((sheet) => sheet.rows(notice)),
    alone: (piece) => workbook(piece, linkPrefix),
    open: () => '',
    add: (piece) => {
      for (const [index, rows] of piece.entries()) {
        for (const row of rows) gathered[index]!.push(row)
      }
      return ''
    },
    close: () => workbook(gathered, linkPrefix),
  }
}

async function workbook(content: Rows, linkPrefix: string): Promise<Uint8Array> {
  const pages = sheets.map(({ title, columns }, index): Sheet<FileContent> => ({
    sheet: title,
    data: [
      columns.map((column): SheetCell => ({
        value: column.title,
        fontWeight: 'bold',
        backgroundColor: '#DDEBF7',
        wrap: true,
      })),
      ...content[index]!.map((row) => sheetRow(row, columns)),
    ],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
    dateFormat: 'dd/mm/yyyy',
  }))
  const places = sheets.map(({ columns }, index) => linksOn(columns, content[index]!, linkPrefix))
  const features = [filters, links(places), fitToWidth]
  return await writeExcelFile(pages, { features, fontFamily: 'Times New Roman', fontSize: 11 }).toBuffer()
}

function sheetRow(row: readonly Cell[], columns: readonly Column[]): SheetCell[] {
  const lines = row.map((cell, at) => (typeof cell === 'string' ? linesOf(cell, columns[at]!.width) : 1))
  const height = Math.min(Math.max(...lines), mostLines) * lineHeight
  return row.map((cell, at) => sheetCell(cell, columns[at]!, height))
}

/** Lines that a text takes in a column, by its count of characters: programs that do not fit rows need a height. */
function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0)
}

function sheetCell(cell: Cell, { kind }: Column, height: number): SheetCell {
  if (cell === null) return null
  if (kind === 'date')
    return { value: new Date(`${cell}T00:00:00Z`), type: Date, alignVertical: 'top', height, align: 'left' }
  if (typeof cell === 'number') return { value: cell, type: Number, alignVertical: 'top', height }
  const link = kind === 'link' && cell !== '-'
  return {
    value: fitting(cell),
    type: String,
    wrap: true,
    alignVertical: 'top',
    height,
    ...(link && { textColor: '#0563C1', textDecoration: { underline: true } as const }),
  }
}

/** What a cell can hold: no control characters (XML has none), at most 32,767 characters. */
function fitting(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are the ones that XML 1.0 bars
  return text.replaceAll(/[\u0000-\u0008\v\f\u000E-\u001F\uFFFE\uFFFF]/g, '').slice(0, 32_767)
}

function linksOn(columns: readonly Column[], rows: readonly Row[], prefix: string): Link[] {
  const column = columns.findIndex(({ kind }) => kind === 'link')
  return rows.flatMap((row, index) => {
    const path = row[column]
    return typeof path === 'string' && path !== '-'
      ? [{ row: index + 1, column, target: target(path, prefix) }]
      : []
  })
}

/** `../a b.txt` → `../a%20b.txt`, `D:/a.txt` → `file:///D:/a.txt`, `//server/a.txt` → `file://server/a.txt` */
function target(path: string, prefix: string): string {
  const whole = isRooted(path) ? path : prefix + path
  const url = whole.split('/').map(encodeURIComponent).join('/')
  if (!isRooted(whole)) return url
  return `file:${url.startsWith('//') ? '' : url.startsWith('/') ? '//' : '///'}${url.replace('%3A', ':')}`
}

/** Absolute, on any system. */
function isRooted(path: string): boolean {
  return /^(?:[A-Za-z]:)?\//.test(path)
}
