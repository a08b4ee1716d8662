/**
 * Rows of a table, with pipes or, below a head with `STT`, with tabs; an empty cell has no ranges.
 *
 *     "| 1 | Số hóa dữ liệu hộ tịch | Sở Tư pháp | | 30/6/2024 |"
 *     "1\tSố hóa dữ liệu hộ tịch\tSở Tư pháp\t\t30/6/2024"
 */
import type { Line } from '../../lines/lines.js'
import { measure } from '../../lines/measure.js'
import type { Range } from '../../lines/passage.js'
import { withoutMarkup } from '../../lines/without-markup.js'
import { CELL } from '../../lines/signs.js'
import type { Marker } from '../markers/marker.js'
import { Paragraph, type Source } from '../tree.js'

/** The places of its text, line by line. */
export type Cell = readonly Range[]

const PIPE = 124
const TAB = 9
/** The head of the column of numbers. */
export const COUNTS = /^(?:stt|tt|so tt|so thu tu)$/
const NUMBER = /^\(?(\d{1,3}(?:\.\d{1,3}){0,2}|[IVX]{1,5})[.)]?$/

/** The cells of the line from `start` on, if it is a row; `tabbed`: the line above is a row with tabs. */
export function rowCells(source: Source, start: number, line: Line, tabbed: boolean): Cell[] | null {
  const { last, signs } = line
  if ((signs & CELL) === 0) return null
  const slice = source.text.slice(start, last)
  return (
    (slice.includes('|') ? byPipes(source, start, last) : null) ??
    (slice.includes('\t') ? byTabs(source, start, last, tabbed) : null)
  )
}

function byPipes({ text }: Source, start: number, last: number): Cell[] | null {
  const first = text.charCodeAt(start) === PIPE ? start + 1 : start
  const end = text.charCodeAt(last - 1) === PIPE ? last - 1 : last
  const cells = split(text, PIPE, first, end)
  return cells.length > (first > start && end < last ? 1 : 2) ? cells : null
}

function byTabs({ text, bare }: Source, start: number, last: number, tabbed: boolean): Cell[] | null {
  const cells = split(text, TAB, start, last)
  const head = cells[0]?.[0]
  if (cells.length < (tabbed ? 2 : 3) || !head) return null
  return tabbed || COUNTS.test(bare.slice(head.start, head.end)) ? cells : null
}

function split(text: string, sign: number, start: number, end: number): Cell[] {
  const cells: Cell[] = []
  for (let from = start, at = start; at <= end; at++) {
    if (at < end && text.charCodeAt(at) !== sign) continue
    const { first, last } = measure(text, from, at)
    cells.push(first < last ? [{ start: first, end: last }] : [])
    from = at + 1
  }
  return cells
}

/** A row as a paragraph: its number is its marker. */
export function rowParagraph(
  source: Source,
  cells: readonly Cell[],
  { number: line, signs }: Pick<Line, 'number' | 'signs'>,
): Paragraph | null {
  const [counted] = cells[0]?.length === 1 ? cells[0] : []
  const filled = cells.flat()
  const number = counted && filled.length > 1 ? numberOf(source.text, counted) : null
  const [first, ...rest] = number === null ? filled : filled.slice(1)
  if (!first) return null
  const place = number === null ? null : counted!
  const text = place ? withoutMarkup(source.text.slice(place.start, place.end)) : ''
  const marker: Marker = { kind: 'row', text, number, series: 'row', length: 0 }
  const paragraph = new Paragraph(source, first, marker, place, line)
  for (const cell of rest) paragraph.ranges.push(cell)
  paragraph.cells = cells
  paragraph.signs = signs
  return paragraph
}

/** `1`, `2.`, `II` */
export const isRowNumber = (text: string): boolean => NUMBER.test(text)

const numberOf = (text: string, { start, end }: Range): string | null =>
  NUMBER.exec(withoutMarkup(text.slice(start, end)).trim())?.[1] ?? null
