/**
 * Paragraphs of the conclusions → the tree of items.
 *
 *     I. > 1. > a) > - > +      "3.1." below "3."      a paragraph below the item before it
 */
import type { Marker } from '../../blocks/markers/marker.js'
import type { Paragraph } from '../../blocks/tree.js'
import { bare as bareOf } from '../../language/letters.js'
import type { Span } from '../../lines/passage.js'
import { TOPICS } from '../../vocabulary/body-phrases.js'
import type { Context } from '../context.js'
import type { ItemDraft } from '../draft.js'
import { findSections, isHeadingOver, isStarredHeading, namesBody, namesTopic } from './items/headings.js'
import { climb, isAnnounced, type Level } from './items/levels.js'
import { ranksOf, type Ranks } from './items/ranks.js'
import { isCut } from './items/text.js'
import { columnsOf, HEAD, rowOf, type Columns } from './items/rows.js'
import { toItem } from './items/item.js'

export function buildItems(paragraphs: readonly Paragraph[], context: Context): ItemDraft[] {
  const builder = new Builder(paragraphs, context)
  for (let index = 0; index < paragraphs.length; index++) builder.add(index)
  return builder.items
}

class Builder {
  readonly items: ItemDraft[] = []
  #stack: Level[] = []
  readonly #numbered: boolean
  readonly #ranks: Ranks
  /** Indexes of the headings below which numbers begin anew, and how many of them were read. */
  readonly #sections: readonly number[]
  #sectionsRead = 0
  /** Index of the last marker of each series; computed when asked for. */
  #places: Map<string, number> | undefined
  /** The last marked item or heading. */
  #nearest: ItemDraft | null = null
  /** The current unnumbered heading. */
  #section: ItemDraft | null = null
  /** Whether it names a body; undefined until asked for. */
  #ofBody: boolean | undefined
  #above: ItemDraft | null = null
  /** The columns of the current table. */
  #columns: Columns = []
  /** Its last row with a number. */
  #counted: ItemDraft | null = null

  constructor(
    private readonly paragraphs: readonly Paragraph[],
    private readonly context: Context,
  ) {
    this.#numbered = paragraphs.some(({ marker }) => marker !== null && marker.kind !== 'bullet')
    this.#ranks = ranksOf(paragraphs)
    this.#sections = this.#numbered ? findSections(paragraphs, this.#ranks) : []
  }

  /** Reads the next paragraph. */
  add(index: number): void {
    const paragraph = this.paragraphs[index]!
    const { marker } = paragraph
    const item = toItem(paragraph, this.context)
    if (marker?.kind !== 'row') this.#counted = null
    if (marker?.kind === 'row') this.#addRow(index, marker, item)
    else if (marker !== null) this.#addMarked(index, marker, item)
    else if (this.#isHeading(index)) this.#addHeading(index, item)
    else this.#addBelow(item)
    this.#above = item
  }

  #addMarked(index: number, marker: Marker, item: ItemDraft): void {
    this.#place(index, marker, item)
    this.#nearest = item
  }

  /** Places an item by its marker; returns its parent. */
  #place(index: number, marker: Marker, item: ItemDraft): ItemDraft | null {
    const parent = this.#parentOf(index, marker)
    ;(parent ? parent.items : this.items).push(item)
    this.#stack.push({ marker, item })
    return parent
  }

  #addRow(index: number, marker: Marker, item: ItemDraft): void {
    const paragraph = this.paragraphs[index]!
    this.#readRow(paragraph, item)
    // Another task of a number whose cell is merged downwards.
    if (this.#counted && this.#columns.includes('lead') && paragraph.cells?.[0]?.length === 0) {
      this.#counted.items.push(item)
      return
    }
    // What follows a table is beside its rows.
    this.#nearest = this.#place(index, marker, item)
    this.#counted = marker.number === null ? null : item
  }

  /** The parent of a marker; leaves the levels that end there. */
  #parentOf(index: number, marker: Marker): ItemDraft | null {
    // Without numbers, stars are a list like others.
    const listed = !this.#numbered && this.#stack[0]?.marker.series === '*'
    if (!listed && isStarredHeading(this.paragraphs, index, this.#stack, this.#lastOf)) {
      this.#stack = []
      return null
    }
    const announced = this.#above && isAnnounced(this.#stack.at(-1), this.#above, marker)
    if (!announced) climb(this.#stack, marker, this.#ranks)
    return this.#stack.at(-1)?.item ?? this.#section
  }

  readonly #lastOf = (series: string): number => {
    this.#places ??= new Map(this.paragraphs.map(({ marker }, index) => [marker?.series ?? '', index]))
    return this.#places.get(series)!
  }

  #readRow(paragraph: Paragraph, item: ItemDraft): void {
    const head = columnsOf(paragraph)
    this.#columns = head ?? this.#columns
    this.context.rows.set(item, head ? HEAD : rowOf(paragraph, this.#columns))
  }

  #isHeading(index: number): boolean {
    if (this.#numbered) return this.#sections[this.#sectionsRead] === index
    const paragraph = this.paragraphs[index]!
    return isHeadingOver(this.paragraphs, index) || this.#namesFurther(paragraph)
  }

  /**
   * `Sở Y tế:` over bullets, and `Sở Tài chính: bố trí …` after them, `Về đất đai:`, and `Về quy hoạch: giao …`: another
   * body or topic, with its task.
   */
  #namesFurther({ passage, bare }: Paragraph): boolean {
    if (!this.#section) return false
    const above = (this.#section.text as Span).passage
    if (namesTopic(bare)) return namesTopic(bareOf(above.text))
    return namesBody(passage) && (this.#ofBody ??= namesBody(above))
  }

  #addHeading(index: number, item: ItemDraft): void {
    this.#section = item
    this.#ofBody = undefined
    if (this.#numbered) this.#sectionsRead++
    if (!TOPICS.test(this.paragraphs[index]!.bare)) this.context.doubt(item.text, 'heading-by-shape')
    this.#stack = []
    this.items.push(item)
    this.#nearest = item
  }

  #addBelow(item: ItemDraft): void {
    if (this.#nearest && this.#stack.at(-1)?.marker.kind === 'bullet')
      this.context.doubt(item.text, 'paragraph-below-bullet')
    if (this.#above && isCut(this.#above.text.value))
      for (const { text } of [this.#above, item]) this.context.doubt(text, 'sentence-cut')
    ;(this.#nearest ? this.#nearest.items : this.items).push(item)
  }
}
