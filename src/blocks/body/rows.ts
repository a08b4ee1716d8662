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

  /** The row that the line is from `start` on; undefined where it only goes on the row above, null where it is none. */
  read(line: Line, start: number): Paragraph | null | undefined {
    const spaced = this.#spaced.get(line)
    if (spaced === null) return undefined
    const cells = spaced?.cells ?? rowCells(this.source, start, line, this.#tabbed)
    this.#tabbed = cells !== null && !spaced
    const { number } = line
    return cells && rowParagraph(this.source, cells, { number, signs: spaced?.signs ?? line.signs })
  }
}
