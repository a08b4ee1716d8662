/** A table: its head and the lines below that keep its columns apart. */
import { isCapital, isSmall } from '../../../language/letters.js'
import type { Line } from '../../../lines/lines.js'
import type { Range } from '../../../lines/passage.js'
import { CELL } from '../../../lines/signs.js'
import { isFurniture } from '../../page/furniture.js'
import { isRowNumber } from '../row.js'
import type { Source } from '../../tree.js'
import { freeIn, type Gap } from './gap.js'
import { APART, hasCells, LEAST, piecesOf, WIDEST } from './pieces.js'
import { counts } from './head.js'

/** The cells of a row, the first of its lines, and the signs of all of them. */
export interface SpacedRow {
  line: Line
  cells: Range[][]
  signs: number
}

export class Table {
  readonly lines: Line[] = []
  last: number
  readonly #pieces: Range[][] = []
  /** Indexes of lines after a blank line. */
  readonly #parts = new Set<number>()
  readonly #gaps: Gap[] = []
  readonly #taken = new Uint8Array(WIDEST)
  readonly #counted: boolean

  constructor(
    private readonly source: Source,
    head: number,
    to: number,
  ) {
    const line = source.lines[head]!
    const pieces = piecesOf(source, line)
    this.#counted = counts(source, pieces)
    for (let at = 1; at < pieces.length; at++)
      this.#gaps.push({ start: pieces[at - 1]!.end - line.start, end: pieces[at]!.start - line.start })
    this.last = head
    let apart = true
    for (let index = head; index < to; index++) {
      const next = source.lines[index]!
      if (next.blank || isFurniture(source.text.slice(next.first, next.last))) apart = true
      else if (this.#add(next, apart && !hasCells(source, source.lines[index + 1]))) {
        if (apart) this.#parts.add(this.lines.length - 1)
        this.last = index
        apart = false
      } else break
    }
  }

  /** Adds the line if it leaves each gap free; `lone`: neither neighbour belongs to a row. */
  #add(line: Line, lone: boolean): boolean {
    if ((line.signs & CELL) !== 0 || line.last - line.start > WIDEST) return false
    const pieces = piecesOf(this.source, line)
    // Apart from the rows, a single piece is a paragraph.
    if (lone && pieces.length === 1) return false
    const taken = this.#taken.slice()
    for (const { start, end } of pieces) taken.fill(1, start - line.start, end - line.start)
    if (this.#gaps.some((gap) => freeIn(gap, taken).width < APART)) return false
    this.#taken.set(taken)
    this.lines.push(line)
    this.#pieces.push(pieces)
    return true
  }

  /** None if the lines are too few, or the beginnings of rows are unclear. */
  get rows(): SpacedRow[] {
    if (this.lines.length < LEAST) return []
    const bounds = this.#gaps.map((gap) => freeIn(gap, this.#taken).middle)
    const rows: SpacedRow[] = []
    const starts = this.#starts(bounds[0]!)
    if (!starts) return []
    this.lines.forEach((line, index) => {
      if (starts.has(index)) rows.push({ line, cells: [[], ...bounds.map(() => [])], signs: 0 })
      const row = rows.at(-1)!
      row.signs |= line.signs
      for (const piece of this.#pieces[index]!) {
        const column = bounds.findLastIndex((bound) => bound < piece.start - line.start) + 1
        row.cells[column]!.push(piece)
      }
    })
    return rows
  }

  /** Which lines begin a row; null if numbers are in the middle of rows that nothing separates. */
  #starts(bound: number): ReadonlySet<number> | null {
    const starts = new Set([0])
    let part = 0
    let open = true
    for (let index = 1; index < this.lines.length; index++) {
      if (this.#parts.has(index)) {
        part = index
        open = false
      }
      if (!this.#begins(index, bound)) continue
      if (open && !starts.has(index - 1) && this.#goesOn(index)) return null
      starts.add(open ? index : part)
      open = true
    }
    return starts
  }

  /** Whether the line continues words of the line above. */
  #goesOn(index: number): boolean {
    return this.#pieces[index]!.some(({ start }) => isSmall(this.source.text.charCodeAt(start)))
  }

  /** Whether a row begins: with `1`, or in a table without numbers with words in the first of several columns. */
  #begins(index: number, bound: number): boolean {
    const { text } = this.source
    const [first, further] = this.#pieces[index]!
    if (first!.start - this.lines[index]!.start > bound) return false
    if (this.#counted)
      return isRowNumber(text.slice(first!.start, first!.end)) || counts(this.source, [first!])
    return further !== undefined && isCapital(text.charCodeAt(first!.start))
  }
}
