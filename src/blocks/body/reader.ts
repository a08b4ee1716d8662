/** Reads the lines of a body one after the other, each in the light of those above. */
import { isSmall } from '../../language/letters.js'
import type { Line } from '../../lines/lines.js'
import { bareNumbers } from '../markers/bare-numbers.js'
import { endsArticle, isChrome } from '../page/chrome.js'
import { joins, type Joint } from '../join/index.js'
import type { Open } from '../join/seam.js'
import { readLead, type Lead } from '../markers/lead.js'
import { readMarker } from '../markers.js'
import type { Marker } from '../markers/marker.js'
import { measurePages, type Page } from '../wrap/pages.js'
import { isRule } from '../page/rules.js'
import { Loose, type LooseReason, type Paragraph, type Source } from '../tree.js'
import { measureWrap, type Wrap } from '../wrap/index.js'
import { Garbage } from './garbage.js'
import { ListNumbers } from './list-numbers.js'
import { begin, goOn } from './open.js'
import { PageNumbers } from './page-number.js'
import { Rows } from './rows.js'
import { isStray, isStraySpeck } from './stray.js'

export class BodyReader {
  readonly paragraphs: Paragraph[] = []
  readonly loose: Loose[] = []
  readonly unsure: number[] = []
  private readonly garbage: Garbage
  private readonly rows: Rows
  private readonly bareNumbers: ReadonlyMap<Line, Marker>
  private readonly pages: readonly Page[]
  private readonly pageNumbers: PageNumbers
  private page = 0
  /** How the page is set. */
  private wrap: Wrap
  private readonly numbers = new ListNumbers()
  private open: Open | null = null
  /** Something separates the line from the text above: a blank line, a rule, the end of a page. */
  private gap = false
  /** The end of a page separates them. */
  private paged = false
  /** The part that a portal prints below an article has begun. */
  private ended = false

  constructor(
    private readonly source: Source,
    private readonly from: number,
    private readonly to: number,
    private readonly running: ReadonlySet<number>,
  ) {
    this.garbage = new Garbage(source, from, to)
    this.bareNumbers = bareNumbers(source, from, to)
    this.rows = new Rows(source, from, to)
    this.wrap = measureWrap(source, from, to)
    this.pages = measurePages(source, from, to, this.wrap)
    this.pageNumbers = new PageNumbers(source)
  }

  /** Lines end in mid-sentence. */
  get wrapped(): boolean {
    return this.wrap.hard
  }

  /** Reads the line at `index`, from `offset` on. */
  read(index: number, offset: number): void {
    const { text, lines } = this.source
    const line = lines[index]!
    if (this.pages[this.page]?.from === index) this.wrap = this.pages[this.page++]!.wrap
    if (line.blank) {
      this.gap = !this.wrap.spaced || (index > this.from && lines[index - 1]!.blank)
      return
    }
    const start = this.wordsOf(index, Math.max(line.first, offset))
    if (start >= line.last) return
    const slice = text.slice(start, line.last)
    this.ended ||= this.endsArticle(index, start)
    if (this.ended) this.setAside(start, line.last, 'chrome')
    else if (this.isOfPage(index, slice)) {
      this.setAside(start, line.last, 'page-number')
      this.pageNumbers.read(slice)
      this.gap = true
      this.paged = true
    } else if (
      !this.goesOn(slice) &&
      (isChrome(this.source, line, start) || isStray(this.source, index, slice, this.open))
    ) {
      this.setAside(start, line.last, 'chrome')
      this.open = null
    } else if (isStraySpeck(this.source, slice, this.open)) this.setAside(start, line.last, 'chrome')
    else if (isRule(slice) && !readMarker(text, start)) this.gap = true
    else this.readWords(line, start, slice)
  }

  private setAside(start: number, end: number, reason: LooseReason): void {
    this.loose.push(new Loose(this.source, [{ start, end }], reason))
  }

  /** Offset at which the words of the line begin, after garbage. */
  private wordsOf(index: number, start: number): number {
    const garbage = this.garbage.at(index, start)
    if (!garbage) return start
    this.setAside(garbage.start, garbage.end, 'garbage')
    if (garbage.end === this.source.lines[index]!.last) this.open = null
    return this.garbage.wordsBehind(garbage)
  }

  private isOfPage(index: number, slice: string): boolean {
    const { pageNumbers, open, wrap } = this
    return (
      this.running.has(index) ||
      pageNumbers.isRunning(index, slice, this.paged) ||
      pageNumbers.isOne(index, slice, open !== null, wrap)
    )
  }

  /** `Các tin khác`: the end of a copy without a foot. */
  private endsArticle(index: number, start: number): boolean {
    const { bare, lines } = this.source
    return (
      this.to === lines.length &&
      this.paragraphs.length > 0 &&
      endsArticle(bare.slice(start, lines[index]!.last))
    )
  }

  /** The rest of a sentence is not chrome: `… giao nhiệm vụ cụ` / `thể:`. */
  private goesOn(slice: string): boolean {
    return this.open !== null && !this.gap && isSmall(slice.charCodeAt(0))
  }

  /** A row of a table, or text. */
  private readWords(line: Line, start: number, slice: string): void {
    const row = this.rows.read(line, start)
    if (row) {
      this.paragraphs.push(row)
      this.open = null
    } else if (row === null) this.readText(line, start, slice)
    this.gap = false
    this.paged = false
  }

  private readText(line: Line, start: number, slice: string): void {
    const { open, wrap } = this
    const bare = this.bareNumbers.get(line)
    const lead = bare ? { marker: bare, at: start } : readLead(this.source.text, start, slice)
    const joint = this.jointOf(line, start, slice, lead)
    if (joint === 'no?' || joint === 'wrap?') this.unsure.push(line.number)
    if (open && joint !== 'no' && joint !== 'no?') goOn(open, line, start, joint, wrap)
    else {
      const paragraph = begin(this.source, line, start, lead)
      this.paragraphs.push(paragraph)
      if (lead.marker && wrap.hard) this.numbers.read(lead.marker)
      this.open = { paragraph, last: line, wrap }
    }
  }

  private jointOf(line: Line, start: number, slice: string, { marker }: Lead): Joint {
    if (!this.open) return 'no'
    const gap = this.gap || line.newPage
    const page = this.paged || line.newPage
    const due = marker !== null && this.wrap.hard && this.numbers.isDue(marker)
    return joins(this.source, this.open, { line, start, slice, marker, due, gap, page }, this.wrap)
  }
}
