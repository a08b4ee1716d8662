/** The rows of the tables of a body: `| 1 | Số hóa dữ liệu | Sở Tư pháp |`, by tabs or by spaces too. */
import type { Line } from '../../lines/lines.js'
import { rowCells, rowParagraph } from '../table/row.js'
import { spacedRows } from '../table/spaced.js'
import type { SpacedRow } from '../table/spaced/table.js'
import type { Paragraph, Source } from '../tree.js'

export class Rows {
  readonly #spaced: ReadonlyMap<Line, SpacedRow | null>
  /** The line above is a row by tabs. */
  #tabbed = false

  constructor(
    private readonly source: Source,
    from: number,
    to: number,
  ) {
    this.#spaced = spacedRows(source, from, to)
  }

  /** The row in the line from `start` on; undefined if it only continues the row above, null if it is not a row. */
  read(line: Line, start: number): Paragraph | null | undefined {
    const spaced = this.#spaced.get(line)
    if (spaced === null) return undefined
    const cells = spaced?.cells ?? rowCells(this.source, start, line, this.#tabbed)
    this.#tabbed = cells !== null && !spaced
    const { number } = line
    return cells && rowParagraph(this.source, cells, { number, signs: spaced?.signs ?? line.signs })
  }
}
