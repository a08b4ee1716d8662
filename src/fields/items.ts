/**
 * Paragraphs of the conclusions → the tree of items.
 *
 *     I. > 1. > a) > - > +      "3.1." below "3."      a paragraph below the item before it
 */
import type { Paragraph } from '../blocks/tree.js'
import { bare, isCapitals } from '../language/letters.js'
import { TOPICS } from '../vocabulary/body-phrases.js'
import type { Marker } from '../blocks/markers.js'
import { Mark } from './mark.js'
import type { Context } from './context.js'
import type { ItemDraft } from './draft.js'

const RANK = {
  part: 0,
  roman: 1,
  capital: 2,
  article: 3,
  ordinal: 4,
  arabic: 4,
  compound: 5,
  letter: 6,
  parenthesis: 7,
  bullet: 8,
} as const

/** No office nests deeper; a further kind of marker begins no further level. */
const DEEPEST = 12
const HEADING_LENGTH = 160

interface Level {
  marker: Marker
  item: ItemDraft
}

export function buildItems(paragraphs: readonly Paragraph[], context: Context): ItemDraft[] {
  const items: ItemDraft[] = []
  const stack: Level[] = []
  const numbered = paragraphs.some(({ marker }) => marker !== null && marker.kind !== 'bullet')
  /** Where the last marker of each series stands; few texts want to know. */
  let places: Map<string, number> | undefined
  const lastOf = (series: string): number => {
    places ??= new Map(paragraphs.map(({ marker }, index) => [marker?.series ?? '', index]))
    return places.get(series)!
  }
  /** The nearest marked item, or the heading that stands in its place. */
  let nearest: ItemDraft | null = null
  const sections = new Set(numbered ? findSections(paragraphs) : [])
  /** The unnumbered heading over the numbers that are read. */
  let section: ItemDraft | null = null

  let above: ItemDraft | null = null

  paragraphs.forEach((paragraph, index) => {
    const { marker } = paragraph
    const item = toItem(paragraph, context)
    if (marker === null) {
      if (sections.has(index) || isHeadingOver(paragraphs, index, numbered)) {
        section = item
        if (!TOPICS.test(bare(paragraph.text))) context.doubt(item.text, 'heading-by-shape')
        stack.length = 0
        items.push(item)
        nearest = item
      } else {
        if (nearest && stack.at(-1)?.marker.kind === 'bullet')
          context.doubt(item.text, 'paragraph-below-bullet')
        if (above && isCut(above.text.value))
          for (const { text } of [above, item]) context.doubt(text, 'sentence-cut')
        ;(nearest ? nearest.items : items).push(item)
      }
      above = item
      return
    }
    if (isStarredHeading(paragraphs, index, stack, lastOf)) {
      stack.length = 0
      items.push(item)
    } else {
      climb(stack, marker)
      const parent = stack.at(-1)?.item ?? (numbered ? section : headingOf(items, nearest))
      ;(parent ? parent.items : items).push(item)
    }
    stack.push({ marker, item })
    nearest = above = item
  })
  return items
}

function toItem(paragraph: Paragraph, context: Context): ItemDraft {
  const { marker, markerRange } = paragraph
  const text = paragraph.passage.span()
  if (paragraph.rejoined) context.report('paragraph-rejoined', paragraph.line)
  if (paragraph.unsure) context.doubt(text, 'paragraph-rejoined')
  return {
    marker: marker && markerRange ? new Mark(markerRange, marker.text) : null,
    number:
      marker?.number != null && markerRange
        ? new Mark(numberRange(markerRange, marker), marker.number)
        : null,
    text,
    deadlines: [],
    items: [],
  }
}

function numberRange(range: { start: number; end: number }, marker: Marker) {
  const start = range.start + Math.max(0, marker.text.indexOf(marker.number ?? ''))
  return { start, end: start + (marker.number ?? '').length }
}

/** Leaves the levels that end where this marker begins; what remains on top is its parent. */
function climb(stack: Level[], marker: Marker): void {
  if (marker.kind === 'compound') {
    const parent = stack.findLastIndex((level) => isPrefix(level.marker.number, marker.number))
    const sibling = stack.findLastIndex((level) => level.marker.series === marker.series)
    if (parent >= 0 && parent > sibling) return void (stack.length = parent + 1)
  }
  const same = stack.findLastIndex((level) => level.marker.series === marker.series)
  if (same >= 0) return void (stack.length = same)
  const rank = RANK[marker.kind]
  if (marker.kind === 'bullet') return void (stack.length = Math.min(stack.length, DEEPEST))
  const lower = stack.findIndex((level) => RANK[level.marker.kind] >= rank)
  if (lower >= 0) stack.length = lower
}

function isPrefix(parent: string | null, child: string | null): boolean {
  return parent !== null && child !== null && child.startsWith(`${parent}.`)
}

/** The heading that bullets belong to where nothing is numbered. */
function headingOf(items: ItemDraft[], nearest: ItemDraft | null): ItemDraft | null {
  const last = items.at(-1) ?? null
  return nearest && last && last.marker === null ? last : null
}

/** `* Về đề xuất …:` behind the last number of its list, over text of its own. */
function isStarredHeading(
  paragraphs: readonly Paragraph[],
  index: number,
  stack: Level[],
  lastOf: (series: string) => number,
): boolean {
  const { marker, text } = paragraphs[index]!
  if (marker?.series !== '*' || stack.length === 0) return false
  if (stack.some((level) => level.marker.series === '*')) return stack[0]!.marker.series === '*'
  if (!/:$/.test(text) && /[.;]$/.test(text)) return false
  const above = paragraphs[index - 1]!
  if (/:$/.test(above.text) || !/[.;…]$/.test(above.text)) return false
  return lastOf(stack[0]!.marker.series) < index
}

/** A text of more than a heading that ends without a stop. */
export function isCut(text: string): boolean {
  return !/[.;:!?…][”"»)]?$/.test(text) && (text.length > HEADING_LENGTH || /[.:] |,$/.test(text))
}

/** A line that announces what stands below it: short, and no sentence. */
export function isHeading(text: string): boolean {
  return text.length <= HEADING_LENGTH && !/[.;,!?…]$/.test(text)
}

/**
 * Unnumbered headings under which the numbers begin anew: two at least, each right above a first
 * number or, in capitals, above a paragraph.
 */
export function findSections(paragraphs: readonly Paragraph[]): number[] {
  const sections: number[] = []
  paragraphs.forEach(({ marker, text }, index) => {
    const below = paragraphs[index + 1]
    if (marker !== null || !below || !isHeading(text)) return
    const first = below.marker !== null && FIRST.has(below.marker.number ?? '')
    if (first || (below.marker === null && isCapitals(text))) sections.push(index)
  })
  return sections.length > 1 ? sections : []
}

const FIRST = new Set(['1', 'I', 'a', 'A'])

/** An unnumbered heading over paragraphs or bullets, where the list has no numbers. */
function isHeadingOver(paragraphs: readonly Paragraph[], index: number, numbered: boolean): boolean {
  if (numbered) return false
  const { text } = paragraphs[index]!
  const below = paragraphs[index + 1]
  if (!below || !isHeading(text)) return false
  return below.marker !== null || below.text.length > text.length || /[.;…]$/.test(below.text)
}
