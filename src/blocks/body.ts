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
import { isSmall } from '../language/letters.js'
import { SPACE } from '../language/punctuation.js'
import type { Line } from '../lines/lines.js'
import { bareNumbers } from './bare-numbers.js'
import { endsArticle, isChrome } from './chrome.js'
import { trim } from './columns.js'
import { isFurniture } from './furniture.js'
import { garbageLines, leadingGarbage } from './garbage.js'
import { joins, type Joint } from './join/index.js'
import type { Open } from './join/seam.js'
import { readLead, type Lead } from './lead.js'
import { readMarker } from './markers.js'
import type { Marker } from './markers/marker.js'
import { nestByIndent } from './nested-lists.js'
import { ordinalOf } from './ordinal.js'
import { joinMergedRows } from './merged-rows.js'
import { measurePages, type Page } from './pages.js'
import { rowCells, rowParagraph } from './row.js'
import { spacedRows } from './spaced-table.js'
import type { SpacedRow } from './spaced-table/table.js'
import { isRule } from './rules.js'
import { runningLines } from './running-lines.js'
import { tellSmallRomans } from './small-roman.js'
import { Loose, Paragraph, type LooseReason, type Source } from './tree.js'
import { measureWrap, type Wrap } from './wrap/index.js'

/** The number of the notice at the head of a page: `Số 1408-TB/VPTU`. */
const RUNNING_NUMBER = /^Số:? ?\d{1,5} ?[-/] ?[A-ZĐ]{2,6} ?[-/] ?[A-ZĐ\d-]{2,20}$/
const STRAY = /^(?:\d{1,2}\/\d{1,2}\/\d{4}|[.;,])$/
const STRAY_LENGTH = '19/05/2019'.length
/** `… hoàn thành trước ngày` / `19/05/2019`. */
const WANTS_DAY = /(?:[,-]|ngày|trước|đến|hết|từ|là|và|vào|nay|sau)\s*$/
/** The number of a page is set in as far as this. */
const CENTRED = 20

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
  const reader = new BodyReader(source, from, to, running)
  for (let index = from; index < to; index++) reader.read(index, index === from ? offset : 0)
  const { paragraphs, loose, unsure } = reader
  joinMergedRows(source, paragraphs)
  if (!reader.wrapped) nestByIndent(source, paragraphs)
  tellSmallRomans(paragraphs)
  return { paragraphs, loose, unsure }
}

/** Reads the lines of a body, each by what stands above it. */
class BodyReader implements Body {
  readonly paragraphs: Paragraph[] = []
  readonly loose: Loose[] = []
  readonly unsure: number[] = []
  private readonly garbage: ReadonlySet<number>
  private readonly bareNumbers: ReadonlyMap<Line, Marker>
  private readonly spacedRows: ReadonlyMap<Line, SpacedRow | null>
  private readonly pages: readonly Page[]
  private page = 0
  /** How the page is set. */
  private wrap: Wrap
  /** The last number of each list, where a number may be one that a wrap put first. */
  private readonly numbers = new Map<string, number>()
  private open: Open | null = null
  /** Something stands between the text above and the line: a blank line, a rule, the end of a page. */
  private gap = false
  /** The end of a page does. */
  private paged = false
  /** The line above is a row of a table. */
  private tabbed = false
  /** What a portal prints below an article has begun. */
  private ended = false

  constructor(
    private readonly source: Source,
    private readonly from: number,
    private readonly to: number,
    private readonly running: ReadonlySet<number>,
  ) {
    this.garbage = garbageLines(source, from, to)
    this.bareNumbers = bareNumbers(source, from, to)
    this.spacedRows = spacedRows(source, from, to)
    this.wrap = measureWrap(source, from, to)
    this.pages = measurePages(source, from, to, this.wrap)
  }

  /** Lines end in mid-sentence. */
  get wrapped(): boolean {
    return this.wrap.hard
  }

  /** Reads the line at `index`, as far as it stands behind `offset`. */
  read(index: number, offset: number): void {
    const { text, lines } = this.source
    const line = lines[index]!
    if (this.pages[this.page]?.from === index) this.wrap = this.pages[this.page++]!.wrap
    if (line.blank) {
      this.gap = !this.wrap.spaced || (index > this.from && lines[index - 1]!.blank)
      return
    }
    const start = this.setGarbageAside(index, Math.max(line.first, offset))
    if (start >= line.last) return
    const slice = text.slice(start, line.last)
    this.ended ||= this.endsArticle(index, start)
    if (this.ended) this.setAside(start, line.last, 'chrome')
    else if (this.isPageNumber(index, slice)) {
      this.setAside(start, line.last, 'page-number')
      this.gap = true
      this.paged = true
    } else if (!this.goesOn(slice) && (isChrome(this.source, line, start) || this.isStray(index, slice))) {
      this.setAside(start, line.last, 'chrome')
      this.open = null
    } else if (isRule(slice) && !readMarker(text, start)) this.gap = true
    else {
      if (!this.readRow(line, start)) this.readText(line, start, slice)
      this.gap = false
      this.paged = false
    }
  }

  private setAside(start: number, end: number, reason: LooseReason): void {
    this.loose.push(new Loose(this.source, [{ start, end }], reason))
  }

  /** Offset at which the text of the line begins, which is none where all of it is garbage. */
  private setGarbageAside(index: number, start: number): number {
    if (this.garbage.size === 0) return start
    const { text, lines } = this.source
    const { last } = lines[index]!
    if (start >= last) return last
    if (this.garbage.has(index)) {
      this.setAside(start, last, 'garbage')
      this.open = null
      return last
    }
    if (!this.garbage.has(index - 1)) return start
    let words = start + leadingGarbage(text.slice(start, last))
    if (words > start) this.setAside(start, words, 'garbage')
    while (text.charCodeAt(words) === SPACE) words++
    return words
  }

  private isPageNumber(index: number, slice: string): boolean {
    const heads = (this.paged || this.source.lines[index]!.newPage) && RUNNING_NUMBER.test(slice)
    return heads || this.running.has(index) || (isFurniture(slice) && this.isOnItsOwn(index))
  }

  /** A number of a page stands between blank lines or in the middle of its line. */
  private isOnItsOwn(index: number): boolean {
    const { lines } = this.source
    const { newPage, indent } = lines[index]!
    const apart = (lines[index - 1]?.blank ?? true) || (lines[index + 1]?.blank ?? true)
    return this.open === null || apart || newPage || indent >= CENTRED
  }

  /** `Các tin khác`: nothing of a copy without a foot stands below. */
  private endsArticle(index: number, start: number): boolean {
    const { bare, lines } = this.source
    return (
      this.to === lines.length &&
      this.paragraphs.length > 0 &&
      endsArticle(bare.slice(start, lines[index]!.last))
    )
  }

  /** The day of an article, or a stop that lost its sentence, between blank lines: `19/05/2019`, `.` */
  private isStray(index: number, slice: string): boolean {
    const { lines, text } = this.source
    if (slice.length > STRAY_LENGTH || !STRAY.test(slice)) return false
    if (!(lines[index - 1]?.blank ?? true) || !(lines[index + 1]?.blank ?? true)) return false
    return this.open === null || !WANTS_DAY.test(text.slice(this.open.last.first, this.open.last.last))
  }

  /** What goes on a sentence is no tag of a portal: `… giao nhiệm vụ cụ` / `thể:`. */
  private goesOn(slice: string): boolean {
    return this.open !== null && !this.gap && isSmall(slice.charCodeAt(0))
  }

  private readRow(line: Line, start: number): boolean {
    const spaced = this.spacedRows.get(line)
    // It goes on with the row above.
    if (spaced === null) return true
    const cells = spaced?.cells ?? rowCells(this.source, start, line, this.tabbed)
    this.tabbed = cells !== null && !spaced
    const { number } = line
    const signs = spaced?.signs ?? line.signs
    const row = cells && rowParagraph(this.source, cells, { number, signs })
    if (!row) return false
    this.paragraphs.push(row)
    this.open = null
    return true
  }

  private readText(line: Line, start: number, slice: string): void {
    const { open, wrap } = this
    const bare = this.bareNumbers.get(line)
    const lead = bare ? { marker: bare, at: start } : readLead(this.source.text, start, slice)
    const joint = this.jointOf(line, start, slice, lead)
    if (joint === 'no?' || joint === 'wrap?') this.unsure.push(line.number)
    if (open && joint !== 'no' && joint !== 'no?') goOn(open, line, start, joint, wrap)
    else this.begin(line, start, lead)
  }

  private jointOf(line: Line, start: number, slice: string, { marker }: Lead): Joint {
    if (!this.open) return 'no'
    const gap = this.gap || line.newPage
    const page = this.paged || line.newPage
    const due = marker !== null && this.wrap.hard && this.isDue(marker)
    return joins(this.source, this.open, { line, start, slice, marker, due, gap, page }, this.wrap)
  }

  /** `1.`, `I.`, or the number behind the last of its list. */
  private isDue(marker: Marker): boolean {
    const ordinal = ordinalOf(marker)
    return ordinal === 1 || ordinal === (this.numbers.get(marker.series) ?? 0) + 1
  }

  private begin(line: Line, start: number, { marker, at }: Lead): void {
    const { source, wrap } = this
    const behind = marker ? Math.min(at + marker.length, line.last) : start
    const printed = marker && trim(source.text, at, behind)
    const paragraph = new Paragraph(source, { start: behind, end: line.last }, marker, printed, line.number)
    paragraph.plain = isPlain(line)
    paragraph.signs = line.signs
    this.paragraphs.push(paragraph)
    if (marker && wrap.hard) this.numbers.set(marker.series, ordinalOf(marker))
    this.open = { paragraph, last: line, wrap }
  }
}

const isPlain = ({ plain, parted }: Line) => plain && !parted

/** Puts the line below what is open. */
function goOn(open: Open, line: Line, start: number, joint: Joint, wrap: Wrap): void {
  const { paragraph } = open
  paragraph.ranges.push({ start, end: line.last })
  paragraph.plain &&= isPlain(line)
  paragraph.signs |= line.signs
  if (joint === 'rejoin' || joint === 'rejoin?') paragraph.rejoined = true
  if (joint === 'rejoin?') paragraph.unsure = true
  open.last = line
  open.wrap = wrap
}
