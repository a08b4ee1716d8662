/**
 * Lines of the foot → pieces, each in its column.
 */
import type { Line } from '../../lines/lines.js'
import { isPersonName } from '../../language/persons.js'
import type { Range } from '../../lines/passage.js'
import { splitColumns } from '../columns.js'
import { isFurniture } from '../page/furniture.js'
import type { Source } from '../tree.js'
import { joinBroken } from './damage/broken.js'
import { partMarks } from './marks.js'
import { partFiled } from './damage/filed.js'
import { partCell, partMerged } from './damage/merged.js'
import { pieceOf, type Piece } from './piece.js'
import { partSpecks } from './damage/specks.js'
import { isAuthority, isRecipientsLabel, isSigning } from './words.js'

/** From this indentation on a single line belongs to the right column. */
const FAR_IN = 30
const GAP = /\s{3}/
const LAST = 2

interface Row {
  /** Index of its line in the source. */
  index: number
  line: Line
  cells: Range[]
  running: boolean
}

interface Layout {
  rows: Row[]
  /** Numbers of the lines that hold two columns. */
  columns: number[]
  /** Where the right column begins, at the leftmost. */
  edge: number
  /** `T/M ĐẢNG ỦY          Nơi nhận:`: the signature is on the left. */
  mirrored: boolean
  /** The first columns in which second cells begin. */
  edges: Set<number>
}

const MOST_EDGES = 4

/** Cuts the lines into cells and assigns the columns. */
export function layOut(
  source: Source,
  from: number,
  runs: ReadonlySet<number> = new Set(),
): { pieces: Piece[]; columns: number[] } {
  const layout = readRows(source, from, runs)
  for (const row of layout.rows) partFiled(source.text, row)
  partAtEdges(source.text, layout)
  partMerged(source, layout.rows)
  const pieces = piecesOf(source, layout)
  joinBroken(source, pieces)
  return { pieces: partSpecks(source, partMarks(source, pieces)), columns: layout.columns }
}

function readRows(source: Source, from: number, runs: ReadonlySet<number>): Layout {
  const { text, bare, lines } = source
  const layout: Layout = { rows: [], columns: [], edge: Infinity, mirrored: false, edges: new Set() }
  for (let index = from; index < lines.length; index++) {
    const line = lines[index]!
    if (line.blank) continue
    const running = runs.has(index)
    const undivided = running || !line.parted || isFurniture(text.slice(line.first, line.last))
    const cells = undivided
      ? [{ start: line.first, end: line.last }]
      : splitColumns(text, line.first, line.last)
    layout.rows.push({ index, line, cells, running })
    const second = secondColumn(text, cells)
    if (second < 0) continue
    const { start, end } = cells[second]!
    layout.columns.push(line.number)
    layout.mirrored ||= isRecipientsLabel(bare.slice(start, end))
    const column = line.indent + start - line.first
    if (layout.edges.size < MOST_EDGES) layout.edges.add(column)
    if (GAP.test(text.slice(cells[second - 1]!.end, start))) layout.edge = Math.min(layout.edge, column)
  }
  return layout
}

/** The end of an entry, and the blanks before the next column. */
const CLOSED = /[;.):]\s{1,2}$/

/** `- Các Sở: TC, XD, QH-KT, GTVT; |CHÁNH VĂN PHÒNG`: the longest entry leaves one space before the right column. */
function partAtEdges(text: string, { rows, edge: right, edges }: Layout): void {
  for (const row of rows) {
    const [only, second] = row.cells
    if (!only || second || isRight(row.line, right)) continue
    const from = only.start - row.line.indent
    for (const edge of edges) {
      const at = from + edge
      if (at <= only.start || at >= only.end || !CLOSED.test(text.slice(at - 3, at))) continue
      const rest = text.slice(at, only.end)
      if (!isSigning(rest) && !isPersonName(rest)) continue
      // "Nơi nhận: TL. CHỦ TỊCH": the stop belongs to the authority.
      const word = Math.max(only.start, text.lastIndexOf(' ', at - 3) + 1)
      if (isAuthority(text.slice(word, only.end))) continue
      partCell(text, row, at)
      break
    }
  }
}

function piecesOf(source: Source, { rows, edge, mirrored }: Layout): Piece[] {
  const pieces: Piece[] = []
  const used = usedColumns(source.text, rows)
  for (const { line, cells, running } of rows) {
    const tabled = used.size > 1 && isTableRow(source.text, line) ? columnsOf(source.text, line, cells) : null
    let column = isRight(line, edge) ? 1 : 0
    for (let at = 0; at < cells.length; at++) {
      const range = cells[at]!
      if (tabled) column = Math.min(LAST, used.get(tabled[at]!)!)
      else if (at > 0 && column < LAST && !isBelow(source.text, cells[at - 1]!, range)) column++
      pieces.push(pieceOf(source, range, mirrored && column < LAST ? 1 - column : column, running))
    }
  }
  return pieces
}

const PIPE = 0x7c

/** `| Lê Văn An | Hà Văn Bình |` */
const isTableRow = (text: string, { first, last }: Line): boolean =>
  text.charCodeAt(first) === PIPE && text.charCodeAt(last - 1) === PIPE

/** `|  | PHÓ CHỦ TỊCH |`: how many pipes stand before each cell. */
function columnsOf(text: string, { first }: Line, cells: readonly Range[]): number[] {
  let pipes = 0
  let at = first
  return cells.map(({ start, end }) => {
    for (; at < start; at++) if (text.charCodeAt(at) === PIPE) pipes++
    at = end
    return pipes
  })
}

/** The columns of a table that are not empty, by their rank. */
function usedColumns(text: string, rows: readonly Row[]): ReadonlyMap<number, number> {
  const used = new Set<number>()
  for (const { line, cells } of rows)
    if (isTableRow(text, line)) for (const column of columnsOf(text, line, cells)) used.add(column)
  return new Map([...used].sort((one, other) => one - other).map((column, rank) => [column, rank]))
}

/** Index of the first cell that stands beside another, or -1. */
function secondColumn(text: string, cells: readonly Range[]): number {
  for (let at = 1; at < cells.length; at++) if (!isBelow(text, cells[at - 1]!, cells[at]!)) return at
  return -1
}

const TAGS = /^[*_\s\\]*(?:<[^<>]{1,400}>[*_\s\\]*)+$/
const BREAK = /<\/?(?:br|p|div|li)(?![a-z])/i
const CELL = /<\/?t[dhr](?![a-z])/i

/** `Nơi nhận:<br>- A;<br>- B;`, `<p>- A;</p><p>- B;</p>`: the next line of the same cell. */
function isBelow(text: string, above: Range, { start }: Range): boolean {
  const between = text.slice(above.end, start)
  return between.includes('<') && TAGS.test(between) && BREAK.test(between) && !CELL.test(between)
}

/** Whether a line with one cell belongs to the right column, by its indentation. */
function isRight(line: Line, edge: number): boolean {
  return line.indent >= (edge === Infinity ? FAR_IN : edge * 0.75)
}
