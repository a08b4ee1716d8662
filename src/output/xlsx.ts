import writeExcelFile, { type Cell as SheetCell, type Sheet } from 'write-excel-file/node'
import type { Format, FormatOptions } from './format.js'
import { tables } from './tables.js'
import type { Cell, Column, Row } from './tables/table.js'
import type { FileContent } from './xlsx/sheet-xml.js'
import { filters } from './xlsx/filters.js'
import { links, linksOn } from './xlsx/links.js'
import { fitToWidth } from './xlsx/fit-to-width.js'

type Rows = readonly (readonly Row[])[]

const sheets = [tables.notices, tables.conclusions, tables.assignments, tables.recipients, tables.diagnostics]

/** In points, for the font below; Excel allows rows of up to 409. */
const lineHeight = 15
const mostLines = 27

/**
 * A workbook with a sheet for each register: headings that stay in view, filters, dates as dates, and in each row a
 * link to the source. Texts are stored as texts, so none becomes a formula.
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
  const lines = row.map((cell, at) => (typeof cell === 'string' ? lineCount(cell, columns[at]!.width) : 1))
  const height = Math.min(Math.max(...lines), mostLines) * lineHeight
  return row.map((cell, at) => sheetCell(cell, columns[at]!, height))
}

/** The estimated number of lines of a text in a column: some programs do not fit the height of rows themselves. */
function lineCount(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0)
}

function sheetCell(cell: Cell, { kind }: Column, height: number): SheetCell {
  if (cell === null) return null
  if (kind === 'date')
    return { value: new Date(`${cell}T00:00:00Z`), type: Date, alignVertical: 'top', height, align: 'left' }
  if (typeof cell === 'number') return { value: cell, type: Number, alignVertical: 'top', height }
  const link = kind === 'link' && cell !== '-'
  return {
    value: cellText(cell),
    type: String,
    wrap: true,
    alignVertical: 'top',
    height,
    ...(link && { textColor: '#0563C1', textDecoration: { underline: true } as const }),
  }
}

/** Cuts a text to the 32,767 characters of a cell, without control characters, which XML does not allow. */
function cellText(text: string): string {
  // eslint-disable-next-line no-control-regex -- the characters that XML 1.0 forbids
  return text.replaceAll(/[\u0000-\u0008\v\f\u000E-\u001F\uFFFE\uFFFF]/g, '').slice(0, 32_767)
}
