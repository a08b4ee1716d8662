/**
 * The margins of the pages of a hard-wrapped text: a program that keeps the layout sets each page by itself, so that
 * the margin of one may be the first-line indent of another.
 *
 *     "               Ngày 09 tháng 6, Chính phủ ban hành Nghị định"      page 1: margin 8
 *     "        sửa đổi, bổ sung một số điều …"
 *     "                                         2"
 *     "phủ, sinh khối, chất lượng …"                                        page 2: margin 0
 *     "       c) Chỉ đạo cơ quan chuyên môn …"
 */
import { isSmall } from '../../language/letters.js'
import { isFurniture } from '../page/furniture.js'
import type { Source } from '../tree.js'
import type { Wrap } from './index.js'
import { hasIndents } from './indents.js'
import { setWidth } from './widths.js'

/** The index of the first line of a page, and its layout. */
export interface Page {
  from: number
  wrap: Wrap
}

/** So many lines show a margin. */
const ENOUGH = 2

/** The pages, in order, if some have another layout than the whole. */
export function measurePages(source: Source, from: number, to: number, whole: Wrap): Page[] {
  if (!whole.hard || whole.spaced) return []
  const starts = pageStarts(source, from, to)
  if (starts.length < 2) return []
  const margins = starts.map((start, at) => marginOf(source, start, starts[at + 1] ?? to) ?? whole.indent)
  if (margins.every((margin) => margin === whole.indent)) return []
  const indented = starts.some((start, at) => hasIndents(source, start, starts[at + 1] ?? to, margins[at]!))
  return starts.map((start, at) => {
    const width = widthOf(source, start, starts[at + 1] ?? to)
    return { from: start, wrap: { ...whole, indent: margins[at]!, indented, width: width ?? whole.width } }
  })
}

/**
 * Indexes of the lines at which pages begin: after a form feed, at or after the number of a page, and where
 * continuing lines move to the left.
 */
function pageStarts({ text, lines }: Source, from: number, to: number): number[] {
  const starts = [from]
  /** The indentation of the last continuing lines, and how many had it. */
  let margin = 0
  let count = 0
  for (let index = from + 1; index < to; index++) {
    const line = lines[index]!
    if (line.blank && !line.newPage) continue
    const goesOn = isSmall(text.charCodeAt(line.first)) && !lines[index - 1]!.blank
    const moved = goesOn && line.indent < margin && count >= ENOUGH && lines[index - 1]!.indent === margin
    if (moved || line.newPage || isFurniture(text.slice(line.first, line.last))) starts.push(index)
    if (!goesOn) continue
    count = line.indent === margin ? count + 1 : 1
    margin = line.indent
  }
  return starts
}

/**
 * The indentation of continuing lines: the least of lines in small letters below another. If other text is left of
 * that, such lines hang below a bullet and show no margin.
 */
function marginOf({ text, lines }: Source, from: number, to: number): number | null {
  const indents: number[] = []
  let margin = Infinity
  let least = Infinity
  for (let index = from; index < to; index++) {
    const line = lines[index]!
    if (line.blank || isFurniture(text.slice(line.first, line.last))) continue
    least = Math.min(least, line.indent)
    const above = lines[index - 1]
    if (!above || above.blank || !isSmall(text.charCodeAt(line.first))) continue
    indents.push(line.indent)
    margin = Math.min(margin, line.indent)
  }
  return indents.filter((indent) => indent <= margin + 1).length >= ENOUGH && least >= margin ? margin : null
}

function widthOf({ text, lines }: Source, from: number, to: number): number | null {
  let width = 0
  let count = 0
  for (let index = from; index < to; index++) {
    const line = lines[index]!
    if (line.blank) continue
    width = Math.max(width, setWidth(text, line))
    count++
  }
  return count > ENOUGH ? width : null
}
