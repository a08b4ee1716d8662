import { stringify } from 'csv-stringify/sync'
import type { Format, FormatOptions } from './format.js'
import { tables } from './tables.js'
import type { Row } from './tables/table.js'

/** Tells Excel that the text is UTF-8. */
const byteOrderMark = '\uFEFF'
/** A cell has one deadline per line; a line end of any kind needs quotes. */
const LINE_END = /[\r\n]/

/**
 * One register as RFC 4180 specifies: commas, CRLF, quotes where needed. A text that a spreadsheet would take for a
 * formula (it begins with `=`, `+`, `-`, `@` or a tab) gets an apostrophe before it.
 */
export function csv({ table: name }: Pick<FormatOptions, 'table'>): Format<string> {
  const table = tables[name]
  const lines = (rows: readonly Row[]) =>
    stringify([...rows], { record_delimiter: 'windows', escape_formulas: true, quoted_match: LINE_END })
  const head = byteOrderMark + lines([table.columns.map(({ title }) => title)])
  return {
    piece: (notice) => lines(table.rows(notice)),
    alone: (piece) => head + piece,
    open: () => head,
    add: (piece) => piece,
    close: () => '',
  }
}
