/**
 * Footnotes, which a program that keeps the layout leaves between the lines of the text. They are recognised by
 * their numbers, which follow words above too.
 *
 *     "      - Thực hiện nghiêm các quy định về địa chất, khoáng sản1. Tăng cường kiểm"
 *     ""
 *     "   1 Luật Địa chất và khoáng sản năm 2024; Chỉ thị số 38/CT-TTg ngày 29/9/2020 của"
 *     "Thủ tướng Chính phủ."
 *     "                                        2"
 *     "tra, xử lý các vi phạm."
 *
 * In Markdown they may be anywhere: `[^1]: Luật Địa chất …`.
 */
import { CodeSet } from '../../language/code-set.js'
import { latin } from '../../language/latin.js'
import { isSmall } from '../../language/letters.js'
import type { Line } from '../../lines/lines.js'
import { blanked } from '../../lines/other-lines.js'
import { isFurniture } from './furniture.js'
import { lineEnd, TERMINATED } from '../join/line-end.js'
import { readMarker } from '../markers.js'
import { NoteMarks } from './note-marks.js'
import { Loose, withLines, type Source } from '../tree.js'

const FIRST = new CodeSet('123456789[')
/** Signs after the number of an item or of a day, but not of a note. */
const STOPS = new CodeSet('.)/-,')
const NOTE = latin(/^\[?(\d{1,2})\]?\s{0,6}(?=[“"(]?\p{Lu}\p{L})/u)
const DEFINITION = /^\[\^[^\]\s]{1,20}\]:/
/** So many characters show its number. */
const LEAD = 16
/** No note has more lines. */
const MOST = 40
/** By so much the lines of a note may differ in indentation. */
const SLIGHT = 4

/** The source with its notes blanked out, and the notes. */
export function setFootnotesAside(
  source: Source,
  from: number,
  to: number,
  running: ReadonlySet<number>,
): { source: Source; notes: Loose[] } {
  const { text, lines } = source
  let left: Line[] | undefined
  const notes: Loose[] = []
  const endsPage = (index: number) => running.has(index) || isPageEnd(text, lines[index]!)
  /** Where the page begins. */
  let page = lines[from]?.first ?? 0
  const marks = new NoteMarks(text, page)
  let number = 0
  for (let index = from; index < to; index++) {
    const line = lines[index]!
    if (line.newPage) page = line.first
    if (isDefinition(text, line)) {
      index = setAside(index, definitionEnd(source, index, to)) - 1
      continue
    }
    if (line.blank || !FIRST.has(text.charCodeAt(line.first))) continue
    if (endsPage(index)) page = line.first
    const next = numberOf(text, line)
    if (next === 0 || (next !== 1 && next !== number + 1) || !marks.stand(next, page, line.first)) continue
    const isNext = (at: number) =>
      numberOf(text, lines[at]!) === next + 1 && marks.stand(next + 1, page, line.first)
    const end = endOf(source, index, to, (at) => endsPage(at) || isNext(at))
    if (end === -1) continue
    number = next
    index = setAside(index, end) - 1
  }
  return { source: left ? withLines(source, left) : source, notes }

  function setAside(start: number, end: number): number {
    const note = lines.slice(start, end).filter(({ blank }) => !blank)
    const ranges = note.map(({ first, last }) => ({ start: first, end: last }))
    notes.push(new Loose(source, ranges, 'footnote'))
    left ??= [...lines]
    for (let at = start; at < end; at++) left[at] = blanked(lines[at]!)
    return end
  }
}

const isDefinition = (text: string, { first, last }: Line): boolean =>
  text.startsWith('[^', first) && DEFINITION.test(text.slice(first, last))

/** Index of the line after a definition: below a blank line only indented lines belong to it. */
function definitionEnd({ text, lines }: Source, from: number, to: number): number {
  const { indent } = lines[from]!
  let end = from + 1
  for (let index = end; index < to; index++) {
    const line = lines[index]!
    if (line.blank) continue
    const inside = index === end || line.indent > indent + 1
    if (!inside || isDefinition(text, line) || (line.indent <= indent && readMarker(text, line.first))) break
    end = index + 1
  }
  return end
}

const isPageEnd = (text: string, { newPage, blank, first, last }: Line) =>
  newPage || (!blank && isFurniture(text.slice(first, last)))

/** The number of a note that may begin with this line, or 0. */
function numberOf(text: string, { blank, first, last }: Line): number {
  if (blank || !FIRST.has(text.charCodeAt(first)) || STOPS.has(text.charCodeAt(first + 1))) return 0
  return Number(NOTE.exec(text.slice(first, Math.min(last, first + LEAD)))?.[1] ?? 0)
}

/** Index of the line after the note, or -1 if it does not end. */
function endOf(source: Source, from: number, to: number, isEnd: (index: number) => boolean): number {
  const { lines } = source
  const first = lines[from]!
  let above = first
  for (let index = from + 1; index < to; index++) {
    if (index - from > MOST) return -1
    const line = lines[index]!
    if (isEnd(index) || (!line.blank && resumes(source, first, above, line))) return index
    if (!line.blank) above = line
  }
  return to
}

/** Whether the text resumes: with an item, the rest of a sentence from before the note, or an indented paragraph. */
function resumes(source: Source, first: Line, above: Line, line: Line): boolean {
  const { text } = source
  if (readMarker(text, line.first)) return true
  if (!TERMINATED.test(lineEnd(source, above))) return false
  return isSmall(text.charCodeAt(line.first)) || line.indent > first.indent + SLIGHT
}
