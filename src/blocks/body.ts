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
import { CodeSet } from '../language/code-set.js'
import { isSmall } from '../language/letters.js'
import type { Line } from '../lines/lines.js'
import { SPACE } from '../language/punctuation.js'
import { romanValue } from '../language/roman.js'
import { trim } from './columns.js'
import { isChrome, isFurniture, runningLines } from './furniture.js'
import { garbageLines, leadingGarbage } from './garbage.js'
import { emphasisLength, joins, type Joint, type Open } from './join.js'
import { readMarker, type Marker } from './markers.js'
import { rowCells, rowParagraph } from './row.js'
import { isRule } from './rules.js'
import { tellSmallRomans } from './small-roman.js'
import { Loose, Paragraph, type Source } from './tree.js'
import { measurePages } from './pages.js'
import { measureWrap } from './wrap.js'

const STAR_BULLET = /^\*{1,3}\s+(?=\S)/

export interface Body {
  paragraphs: Paragraph[]
  loose: Loose[]
  /** Numbers of lines that may as well go on the paragraph above, or begin one. */
  unsure: number[]
}

export function readBody(
  source: Source,
  from: number,
  offset: number,
  to: number,
  running: ReadonlySet<number> = runningLines(source, from, to),
): Body {
  const { text, lines } = source
  const paragraphs: Paragraph[] = []
  const loose: Loose[] = []
  const unsure: number[] = []
  const garbage = garbageLines(source, from, to)
  const torn = garbage.size > 0
  /** The last number of each list, where a number may be one that a wrap put first. */
  const numbers = new Map<string, number>()
  let wrap = measureWrap(source, from, to)
  const pages = measurePages(source, from, to, wrap)
  let page = 0
  /** The line above is a row of a table. */
  let tabbed = false
  let open: Open | null = null
  let gap = false
  let paged = false

  for (let index = from; index < to; index++) {
    const line = lines[index]!
    if (pages[page]?.from === index) wrap = pages[page++]!.wrap
    if (line.blank) {
      gap = !wrap.spaced || (index > from && lines[index - 1]!.blank)
      continue
    }
    let start = index === from ? Math.max(line.first, offset) : line.first
    if (start >= line.last) continue
    if (torn && garbage.has(index)) {
      loose.push(new Loose(source, [{ start, end: line.last }], 'garbage'))
      open = null
      continue
    }
    if (torn && garbage.has(index - 1)) {
      const length = leadingGarbage(text.slice(start, line.last))
      if (length > 0) loose.push(new Loose(source, [{ start, end: start + length }], 'garbage'))
      start += length
      while (text.charCodeAt(start) === 32) start++
    }
    const slice = text.slice(start, line.last)
    const heads = (paged || line.newPage) && RUNNING_NUMBER.test(slice)
    if (heads || running.has(index) || (isFurniture(slice) && isOnItsOwn(source, index, open))) {
      loose.push(new Loose(source, [{ start, end: line.last }], 'page-number'))
      gap = true
      paged = true
      continue
    }
    // What goes on a sentence is no tag of a portal: "… giao nhiệm vụ cụ" / "thể:".
    const goesOn = open && !gap && isSmall(slice.charCodeAt(0))
    if (!goesOn && isChrome(source, line, start)) {
      loose.push(new Loose(source, [{ start, end: line.last }], 'chrome'))
      open = null
      continue
    }
    if (isRule(slice) && !readMarker(text, start)) {
      gap = true
      continue
    }
    const cells = rowCells(source, start, line, tabbed)
    tabbed = cells !== null
    const row = cells && rowParagraph(source, cells, line)
    if (row) {
      paragraphs.push(row)
      open = null
      gap = false
      continue
    }
    const sign = listSignLength(slice)
    const star = sign > 0 ? null : readStar(slice)
    const words = start + sign + (star ? 0 : emphasisLength(slice.slice(sign)))
    const marker = star ?? readMarker(text, words)
    const due = marker !== null && wrap.hard && isDue(marker, numbers)
    const next = { line, start, slice, marker, due, gap: gap || line.newPage, page: paged || line.newPage }
    const joint: Joint = open ? joins(source, open, next, wrap) : 'no'
    if (joint === 'no?' || joint === 'wrap?') unsure.push(line.number)
    if (open && joint !== 'no' && joint !== 'no?') {
      open.paragraph.ranges.push({ start, end: line.last })
      open.paragraph.plain &&= isPlain(line)
      open.paragraph.signs |= line.signs
      if (joint === 'rejoin' || joint === 'rejoin?') open.paragraph.rejoined = true
      if (joint === 'rejoin?') open.paragraph.unsure = true
      open.last = line
      open.wrap = wrap
    } else {
      const behind = marker ? Math.min(words + marker.length, line.last) : start
      const printed = marker && trim(text, words, behind)
      const range = { start: behind, end: line.last }
      const paragraph = new Paragraph(source, range, marker, printed, line.number)
      paragraph.plain = isPlain(line)
      paragraph.signs = line.signs
      paragraphs.push(paragraph)
      if (marker && wrap.hard) numbers.set(marker.series, ordinalOf(marker))
      open = { paragraph, last: line, wrap }
    }
    gap = false
    paged = false
  }
  tellSmallRomans(paragraphs)
  return { paragraphs, loose, unsure }
}

/** The number of the notice at the head of a page: `Số 1408-TB/VPTU`. */
const RUNNING_NUMBER = /^Số:? ?\d{1,5} ?[-/] ?[A-ZĐ]{2,6} ?[-/] ?[A-ZĐ\d-]{2,20}$/

const isPlain = ({ plain, parted }: Line) => plain && !parted

/** `1.`, `I.`, or the number behind the last of its list. */
function isDue(marker: Marker, numbers: ReadonlyMap<string, number>): boolean {
  const ordinal = ordinalOf(marker)
  return ordinal === 1 || ordinal === (numbers.get(marker.series) ?? 0) + 1
}

/** The place of a number in its list. */
function ordinalOf({ kind, number }: Marker): number {
  return kind === 'roman' ? romanValue(number!) : Number(number)
}

/** `* Về đề xuất …`, `*** Về đề xuất …:**`: a starred heading or bullet, not emphasis. */
function readStar(slice: string): Marker | null {
  if (!slice.startsWith('*')) return null
  const match = STAR_BULLET.exec(slice)
  return match && { kind: 'bullet', text: '*', number: null, series: '*', length: match[0].length }
}

/** `- 1. Giao Sở Y tế`: a converter's sign before a number, which alone is the office's. */
const LIST_SIGN =
  /^[-*+] {1,3}(?=[*_]{0,3}(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]|[a-zđ]\)|[IVX]{1,4}\.)[*_]{0,3} {1,3}\S)/
const LIST_SIGNS = new CodeSet('-*+')

function listSignLength(slice: string): number {
  if (!LIST_SIGNS.has(slice.charCodeAt(0)) || slice.charCodeAt(1) !== SPACE) return 0
  return LIST_SIGN.exec(slice)?.[0].length ?? 0
}

/** A number of a page stands between blank lines or in the middle of its line. */
function isOnItsOwn(source: Source, index: number, open: Open | null): boolean {
  const line = source.lines[index]!
  const before = source.lines[index - 1]
  const after = source.lines[index + 1]
  return !open || (before?.blank ?? true) || (after?.blank ?? true) || line.newPage || line.indent >= 20
}
