/**
 * Tables of which only spaces part the columns, as a program prints them that keeps the layout of a page; a cell may
 * go on over several lines.
 *
 *     " STT            Nội dung           Cơ quan chủ trì    Thời hạn"
 *     "  1     Rà soát danh mục các       Sở Y tế            Trước ngày"
 *     "        cơ sở khám chữa bệnh                          30/6/2024"
 *     "  2     Số hóa hồ sơ               Sở Nội vụ          20/7/2024"
 */
import { isCapital, isSmall } from '../language/letters.js'
import { SPACE } from '../language/punctuation.js'
import { comparable } from '../language/bodies/line.js'
import type { Line } from '../lines/lines.js'
import type { Range } from '../lines/passage.js'
import { CELL } from '../lines/signs.js'
import { LEAD_COLUMN } from '../vocabulary/table-columns.js'
import { isFurniture } from './furniture.js'
import { COUNTS, isRowNumber } from './row.js'
import type { Source } from './tree.js'

/** The cells of a row, the first of its lines, and the signs of all of them. */
export interface SpacedRow {
  line: Line
  cells: Range[][]
  signs: number
}

/** Columns of the page, from `start` up to `end`. */
interface Gap {
  start: number
  end: number
}

/** So many cells has a head, and so many lines a table. */
const LEAST = 3
/** Columns stand so far apart. */
const APART = 2
/** No page is wider. */
const WIDEST = 400

/** The rows by the line that each begins with; a line that only goes on has none. */
export function spacedRows(source: Source, from: number, to: number): ReadonlyMap<Line, SpacedRow | null> {
  const found = new Map<Line, SpacedRow | null>()
  for (let index = from; index < to; index++) {
    if (!isHead(source, source.lines[index]!)) continue
    const { lines, last, rows } = new Table(source, index, to)
    if (rows.length > 1) {
      for (const line of lines) found.set(line, null)
      for (const row of rows) found.set(row.line, row)
    }
    index = last
  }
  return found
}

/** A line of several cells that counts rows or names who is to do what. */
function isHead(source: Source, line: Line): boolean {
  if (!isSpaced(line)) return false
  const pieces = piecesOf(source, line)
  if (pieces.length < LEAST) return false
  return counts(source, pieces) || pieces.some((piece) => namesLead(source, piece))
}

/** Most lines of several pieces are justified: these words would stand apart in them. */
const MAY_LEAD = /chu tri|thuc hien|phu trach|trach nhiem|giao|phan cong|dau moi/

const namesLead = ({ text, bare }: Source, { start, end }: Range): boolean =>
  MAY_LEAD.test(bare.slice(start, end)) && LEAD_COLUMN.test(comparable(text.slice(start, end)))

const counts = ({ bare }: Source, [first]: readonly Range[]): boolean =>
  first !== undefined && COUNTS.test(bare.slice(first.start, first.end))

/** Two spaces stand side by side in it, and nothing else parts cells. */
const isSpaced = ({ blank, parted, signs, last, start }: Line): boolean =>
  !blank && parted && (signs & CELL) === 0 && last - start <= WIDEST

const hasCells = (source: Source, line: Line | undefined): boolean =>
  line !== undefined && isSpaced(line) && piecesOf(source, line).length > 1

/** What two spaces or more part. */
function piecesOf({ text }: Source, { first, last }: Line): Range[] {
  const pieces: Range[] = []
  let start = first
  for (let at = first; at < last;) {
    let next = at
    while (text.charCodeAt(next) === SPACE) next++
    if (next - at >= APART) {
      pieces.push({ start, end: at })
      start = next
    }
    at = next + 1
  }
  pieces.push({ start, end: last })
  return pieces
}

/** The lines below a head, as far as they keep its columns apart. */
class Table {
  readonly lines: Line[] = []
  last: number
  readonly #pieces: Range[][] = []
  /** Where lines begin that a blank line parts from those above. */
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

  /** Adds the line if it leaves each gap free; `lone` where neither the line above nor the one below is a row's. */
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

  /** None where the lines are too few, or nothing tells where a row begins. */
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

  /** Which lines begin a row; null where numbers stand in the middle of rows that nothing parts. */
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

  /** Words of the line go on from the one above it. */
  #goesOn(index: number): boolean {
    return this.#pieces[index]!.some(({ start }) => isSmall(this.source.text.charCodeAt(start)))
  }

  /** `1`, or where nothing counts the rows, words in the first of several columns. */
  #begins(index: number, bound: number): boolean {
    const { text } = this.source
    const [first, further] = this.#pieces[index]!
    if (first!.start - this.lines[index]!.start > bound) return false
    if (this.#counted)
      return isRowNumber(text.slice(first!.start, first!.end)) || counts(this.source, [first!])
    return further !== undefined && isCapital(text.charCodeAt(first!.start))
  }
}

/** The widest run of columns in the gap that no line takes: its middle and its width. */
function freeIn({ start, end }: Gap, taken: Uint8Array): { middle: number; width: number } {
  let middle = 0
  let width = 0
  for (let at = start, from = start; at <= end; at++) {
    if (at < end && taken[at] === 0) continue
    if (at - from > width) {
      width = at - from
      middle = from + width / 2
    }
    from = at + 1
  }
  return { middle, width }
}
