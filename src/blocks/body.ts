/**
 * The body: lines → paragraphs. Markers begin a paragraph; hard wraps and sentences cut by a page
 * break are joined; page numbers and garbage are set aside.
 *
 *     "       1. Công ty TNHH MTV Đầu tư, Xây dựng và Kinh doanh dịch vụ"
 *     "Quảng Ngãi tiếp thu các ý kiến …, đảm bảo việc"
 *     "                                         2"
 *     ""
 *     "thực hiện theo đúng quy định."
 */
import { startsCapital } from '../language/letters.js'
import type { Line } from '../lines/lines.js'
import { trim } from './columns.js'
import { isChrome, isFurniture } from './furniture.js'
import { garbageLines, leadingGarbage } from './garbage.js'
import { readMarker, type Marker } from './markers.js'
import { isRule } from './rules.js'
import { Loose, Paragraph, type Source } from './tree.js'
import { measureWrap, type Wrap } from './wrap.js'

const SENTENCE_END = /(?:[.;:!?…]|\.\.\.|[.;:!?][”"»)\]]+)[*_\s]*$/u
/** No paragraph ends so: a comma, or a word that wants another. */
const COMMA_END =
  /(?:,|(?:^|\s)(?:và|của|các|với|cho|về|tại|do|bởi|theo|từ|đến|là|những|trong|cùng|hoặc|như|thuộc|số))[*_\s]*$/u
const TERMINATED = /[.!?…][”"»)\]*_\s]*$/u
const EMPHASIS = /^(?:[*_]{1,3}|<[a-z/][^<>]{0,40}>|\\)*/i
const STAR_BULLET = /^\*{1,3}\s+(?=\S)/
const BOLD = /^(?:\*\*|__)[^*]*(?:\*\*|__)[.:\s]*$|^\*\*[^*]+$/

interface Open {
  paragraph: Paragraph
  last: Line
}

export interface Body {
  paragraphs: Paragraph[]
  loose: Loose[]
}

export function readBody(source: Source, from: number, offset: number, to: number): Body {
  const { text, lines } = source
  const paragraphs: Paragraph[] = []
  const loose: Loose[] = []
  const garbage = garbageLines(source, from, to)
  const wrap = measureWrap(source, from, to)
  let open: Open | null = null
  let gap = false

  for (let index = from; index < to; index++) {
    const line = lines[index]!
    if (line.blank) {
      gap = true
      continue
    }
    let start = index === from ? Math.max(line.first, offset) : line.first
    if (start >= line.last) continue
    if (garbage.has(index)) {
      loose.push(new Loose(source, [{ start, end: line.last }], 'garbage'))
      const next = lines[index + 1]
      if (next && !garbage.has(index + 1)) open = null
      continue
    }
    if (garbage.has(index - 1)) {
      const length = leadingGarbage(text.slice(start, line.last))
      if (length > 0) loose.push(new Loose(source, [{ start, end: start + length }], 'garbage'))
      start += length
      while (text.charCodeAt(start) === 32) start++
    }
    const slice = text.slice(start, line.last)
    const furniture = isFurniture(slice)
    if (furniture && isOnItsOwn(source, index, open)) {
      loose.push(new Loose(source, [{ start, end: line.last }], furniture))
      gap = true
      continue
    }
    if (isChrome(slice)) {
      loose.push(new Loose(source, [{ start, end: line.last }], 'chrome'))
      open = null
      continue
    }
    if (isRule(slice) && !readMarker(text, start)) {
      gap = true
      continue
    }
    const lead = EMPHASIS.exec(slice)![0]
    const marker = readStar(slice) ?? readMarker(text, start + lead.length)
    const range = { start, end: line.last }
    const joined: 'no' | 'wrap' | 'rejoin' = open
      ? joins(source, open, line, start, slice, marker, gap || line.newPage, wrap)
      : 'no'
    if (open && joined !== 'no') {
      open.paragraph.ranges.push(range)
      if (joined === 'rejoin') open.paragraph.rejoined = true
      open.last = line
    } else {
      const from = start + (readStar(slice) ? 0 : lead.length)
      const printed = marker && trim(text, from, Math.min(from + marker.length, line.last))
      const rest = marker ? { start: Math.min(from + marker.length, range.end), end: range.end } : range
      const paragraph = new Paragraph(source, rest, marker, printed, BOLD.test(slice), line.number)
      paragraphs.push(paragraph)
      open = { paragraph, last: line }
    }
    gap = false
  }
  return { paragraphs, loose }
}

/** `* Về đề xuất …`, `*** Về đề xuất …:**`: a starred heading or bullet, not emphasis. */
function readStar(slice: string): Marker | null {
  const match = STAR_BULLET.exec(slice)
  return match && { kind: 'bullet', text: '*', number: null, series: '*', length: match[0].length }
}

/** A number of a page stands between blank lines or in the middle of its line. */
function isOnItsOwn(source: Source, index: number, open: Open | null): boolean {
  const line = source.lines[index]!
  const before = source.lines[index - 1]
  const after = source.lines[index + 1]
  return !open || (before?.blank ?? true) || (after?.blank ?? true) || line.newPage || line.indent >= 20
}

function joins(
  source: Source,
  open: Open,
  line: Line,
  start: number,
  slice: string,
  marker: Marker | null,
  gap: boolean,
  wrap: Wrap,
): 'no' | 'wrap' | 'rejoin' {
  // A marker alone on its line waits for its text.
  if (isEmpty(open.paragraph) && !marker) return 'wrap'
  const before = source.text.slice(Math.max(open.last.first, open.last.last - 60), open.last.last)
  const ended = SENTENCE_END.test(before)
  const capital = startsCapital(slice.replace(EMPHASIS, ''))
  if (marker) {
    if (!wrap.hard || gap) return 'no'
    const full = isFull(open.last, line, source, start, wrap)
    const flush = wrap.firstIndent !== null && line.indent <= wrap.indent && full
    return flush || (full && goesOnRun(open.paragraph.text, marker)) ? 'wrap' : 'no'
  }
  if (!wrap.hard) {
    if (ended) return 'no'
    if (!capital) return gap ? 'rejoin' : 'wrap'
    return gap && COMMA_END.test(before) ? 'rejoin' : 'no'
  }
  const indented = wrap.firstIndent !== null && line.indent > wrap.indent + 1
  if (gap) {
    if (ended || indented) return !capital && !ended ? 'rejoin' : 'no'
    return !capital || COMMA_END.test(before) || isFull(open.last, line, source, start, wrap)
      ? 'rejoin'
      : 'no'
  }
  if (wrap.firstIndent !== null) return indented ? 'no' : 'wrap'
  if (!capital && !TERMINATED.test(before)) return 'wrap'
  return isFull(open.last, line, source, start, wrap) ? 'wrap' : 'no'
}

/** `(1) … (2) …` runs inside the paragraph above. */
function goesOnRun(text: string, { kind, number }: Marker): boolean {
  return kind === 'parenthesis' && /^\d+$/.test(number!) && text.includes(`(${Number(number) - 1})`)
}

function isEmpty({ ranges }: Paragraph): boolean {
  return ranges.length === 1 && ranges[0]!.start >= ranges[0]!.end
}

/** The first word of the line would not have fitted on the line above. */
function isFull(above: Line, line: Line, source: Source, start: number, wrap: Wrap): boolean {
  let end = start
  while (end < line.last && source.text.charCodeAt(end) > 32) end++
  return above.indent + above.last - above.first + 1 + (end - start) > wrap.width
}
