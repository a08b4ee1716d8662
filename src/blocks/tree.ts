/**
 * The block tree of a notice, in unist: four zones from top to bottom.
 *
 *     root
 *     ├─ head   cells: motto, issuer, number, place and date, type, subject, addressees
 *     ├─ body   paragraphs, marked or not
 *     ├─ foot   cells: recipients and signature
 *     └─ loose  what is none of these: page numbers, stamps, site chrome, appendices
 */
import type { Node, Parent } from 'unist'
import { bare as toBare } from '../language/letters.js'
import type { Match } from '../language/match.js'
import { hasAny } from '../lines/ascending.js'
import type { Line } from '../lines/lines.js'
import { Passage, type Range } from '../lines/passage.js'
import type { Position } from '../lines/position.js'
import type { Print } from '../lines/print.js'
import { ANY } from '../lines/signs.js'
import type { Marker } from './markers/marker.js'

export type HeadRole = 'motto' | 'issuer' | 'number' | 'date' | 'type' | 'subject' | 'addressee' | 'rule'
export type FootRole = 'label' | 'recipient' | 'signature' | 'rule'

/** A stretch of the source, on one line or over several, and its text. */
export abstract class Block<Type extends string = string> implements Node {
  /** Its lines are as they were printed, and hold one cell. */
  plain = false
  /** The signs of its lines, see `signs.ts`; any, until it is known. */
  signs = ANY
  private folded: Passage | undefined

  constructor(
    readonly type: Type,
    protected readonly context: Source,
    readonly ranges: Range[],
  ) {}

  get passage(): Passage {
    return (this.folded ??= new Passage(this.context.text, this.ranges, false, this.plain, this.signs))
  }

  get text(): string {
    return this.passage.text
  }

  /** Its text in bare letters, taken from the source if it is there letter for letter. */
  get bare(): string {
    const { text, offset } = this.passage
    return offset === null ? toBare(text) : this.context.bare.slice(offset, offset + text.length)
  }

  get position(): Position {
    return this.passage.position(this.context.lines, 0, this.passage.text.length)
  }
}

export class HeadCell extends Block<'cell'> {
  constructor(
    context: Source,
    range: Range,
    readonly role: HeadRole,
  ) {
    super('cell', context, [range])
  }
}

export class FootCell extends Block<'cell'> {
  constructor(
    context: Source,
    range: Range,
    readonly role: FootRole,
    /** Another piece of the entry above: a recipient over several lines. */
    readonly continues: boolean,
    /** 0 for the left column or a single one, 1 for the right, 2 for that of another signer. */
    readonly column: number,
    /** It is on the line of its label, and may hold all entries. */
    readonly inline = false,
  ) {
    super('cell', context, [range])
  }
}

export class Paragraph extends Block<'paragraph'> {
  /** The pieces were joined over a blank line or a page number. */
  rejoined = false
  /** Only the words before the gap showed that they belong together. */
  unsure = false
  /** The cells of a row of a table, with the empty ones; null if it is not a row. */
  cells: readonly (readonly Range[])[] | null = null

  constructor(
    context: Source,
    range: Range,
    public marker: Marker | null,
    readonly markerRange: Range | null,
    /** Number of its first line. */
    readonly line: number,
  ) {
    super('paragraph', context, [range])
  }

  /** The places of its ranges in its text. */
  get places(): Match[] {
    let next = 0
    return this.ranges.map((range) => {
      const start = next
      const end = start + new Passage(this.context.text, [range], false, this.plain, this.signs).text.length
      next = end + 1
      return { start, end }
    })
  }

  /** Its text and the marker before it; the two stay glued if they were printed so (`-Công an tỉnh;`). */
  get whole(): Range[] {
    if (!this.markerRange) return this.ranges
    const { start, end } = this.markerRange
    const [first, ...rest] = this.ranges
    const glued =
      first?.start === end || (first && hasAny(this.context.added, { start: end, end: first.start }))
    return glued ? [{ ...first, start }, ...rest] : [this.markerRange, ...this.ranges]
  }
}

export class Loose extends Block<'loose'> {
  constructor(
    context: Source,
    ranges: Range[],
    readonly reason: LooseReason,
  ) {
    super('loose', context, ranges)
  }
}

export type LooseReason =
  'stamp' | 'chrome' | 'page-number' | 'footnote' | 'garbage' | 'appendix' | 'before' | 'after'

export interface Source extends Print {
  readonly text: string
  /** The same in bare letters, offset for offset. */
  readonly bare: string
  readonly lines: readonly Line[]
}

/** The source in other lines, as an object of the same shape. */
export function withLines(source: Source, lines: readonly Line[]): Source {
  const { text, bare, added, dropped, printed, mended } = source
  return { text, bare, lines, added, dropped, printed, mended }
}

export interface Zone<Type extends string, Child extends Node> extends Parent {
  type: Type
  children: Child[]
}

export interface NoticeTree extends Parent {
  type: 'root'
  source: Source
  head: Zone<'head', HeadCell>
  body: Zone<'body', Paragraph>
  foot: Zone<'foot', FootCell>
  loose: Zone<'loose', Loose>
  /** Lines that held two columns. */
  columns: number[]
  /** Lines that may continue the paragraph above as well as begin one. */
  unsure: number[]
  children: Node[]
}
