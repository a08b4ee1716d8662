/**
 * Paragraphs of the conclusions → the tree of items.
 *
 *     I. > 1. > a) > - > +      "3.1." below "3."      a paragraph below the item before it
 */
import type { Paragraph } from '../blocks/tree.js'
import { readList } from '../language/bodies/index.js'
import { isCapitals } from '../language/letters.js'
import type { Passage, Span } from '../lines/passage.js'
import { TOPICS } from '../vocabulary/body-phrases.js'
import type { Marker } from '../blocks/markers.js'
import { Mark } from './mark.js'
import type { Context } from './context.js'
import type { ItemDraft } from './draft.js'
import { columnsOf, HEAD, rowOf, type Columns } from './rows.js'

const RANK = {
  part: 0,
  roman: 1,
  capital: 2,
  article: 3,
  ordinal: 4,
  arabic: 4,
  compound: 5,
  letter: 6,
  numeral: 7,
  parenthesis: 8,
  bracketed: 9,
  row: 10,
  bullet: 11,
} as const

type Kind = keyof typeof RANK
type Ranks = Readonly<Record<Kind, number>>

/** No office nests deeper; a further kind of marker begins no further level. */
const DEEPEST = 12
const HEADING_LENGTH = 160

interface Level {
  marker: Marker
  item: ItemDraft
}

export function buildItems(paragraphs: readonly Paragraph[], context: Context): ItemDraft[] {
  const items: ItemDraft[] = []
  let stack: Level[] = []
  const numbered = paragraphs.some(({ marker }) => marker !== null && marker.kind !== 'bullet')
  /** Where the last marker of each series stands; few texts want to know. */
  let places: Map<string, number> | undefined
  const lastOf = (series: string): number => {
    places ??= new Map(paragraphs.map(({ marker }, index) => [marker?.series ?? '', index]))
    return places.get(series)!
  }
  const ranks = ranksOf(paragraphs)
  const sections = numbered ? findSections(paragraphs) : []
  /** The nearest marked item, or the heading that stands in its place. */
  let nearest: ItemDraft | null = null
  /** The unnumbered heading over the numbers that are read. */
  let section: ItemDraft | null = null
  let sectionsRead = 0
  let above: ItemDraft | null = null
  /** What the columns of the table hold that is read. */
  let columns: Columns = []

  for (let index = 0; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index]!
    const { marker } = paragraph
    const item = toItem(paragraph, context)
    if (marker !== null) {
      let parent: ItemDraft | null = null
      if (isStarredHeading(paragraphs, index, stack, lastOf)) stack = []
      else {
        if (!(above && isAnnounced(stack.at(-1), above, marker))) climb(stack, marker, ranks)
        parent = stack.at(-1)?.item ?? (numbered ? section : headingOf(items, nearest))
      }
      ;(parent ? parent.items : items).push(item)
      stack.push({ marker, item })
      if (marker.kind === 'row') {
        const head = columnsOf(paragraph)
        columns = head ?? columns
        context.rows.set(item, head ? HEAD : rowOf(paragraph, columns))
      }
      // What follows a table stands beside its rows.
      nearest = marker.kind === 'row' ? parent : item
    } else if (
      sections[sectionsRead] === index ||
      isHeadingOver(paragraphs, index, numbered) ||
      (!numbered && section && namesBody(paragraph.passage) && namesBody((section.text as Span).passage))
    ) {
      section = item
      if (sections[sectionsRead] === index) sectionsRead++
      if (!TOPICS.test(paragraph.bare)) context.doubt(item.text, 'heading-by-shape')
      stack = []
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
  }
  return items
}

function toItem(paragraph: Paragraph, context: Context): ItemDraft {
  const { marker, markerRange } = paragraph
  const text = paragraph.passage.span()
  if (paragraph.rejoined) context.report('paragraph-rejoined', paragraph.line)
  if (paragraph.unsure) context.doubt(text, 'paragraph-rejoined')
  return {
    marker: marker && markerRange && new Mark(markerRange, marker.text),
    number: marker && markerRange && numberOf(marker, markerRange.start),
    text,
    deadlines: [],
    items: [],
  }
}

function numberOf({ number, text }: Marker, from: number): Mark | null {
  if (number === null) return null
  const start = from + Math.max(0, text.indexOf(number))
  return new Mark({ start, end: start + number.length }, number)
}

/**
 * The order of the kinds as this notice nests them. Capital letters stand over Roman numbers that come after them,
 * as `1.` does over `Thứ nhất,`, and `(1)` over an `a)` right behind it; a kind that comes first and counts once stands
 * over those that begin anew below it.
 */
function ranksOf(paragraphs: readonly Paragraph[]): Ranks {
  /** How often each kind begins, in the order in which they come. */
  const begun = new Map<Kind, number>()
  let last: Kind | null = null
  let inBrackets = false
  for (const { marker } of paragraphs) {
    if (!marker || marker.number === null) continue
    const begins = isFirst(marker)
    if (marker.kind === 'letter' && begins && last === 'parenthesis') inBrackets = true
    last = marker.kind
    if (NESTING.has(last)) begun.set(last, (begun.get(last) ?? 0) + (begins ? 1 : 0))
  }
  if (begun.size < 2 && !inBrackets) return RANK
  const ranks: Record<Kind, number> = { ...RANK }
  if (inBrackets) ranks.letter = ranks.parenthesis + BELOW
  const kinds = [...begun.keys()]
  const anew = (kind: Kind) => (begun.get(kind) ?? 0) > 1
  const isBefore = (one: Kind, other: Kind) => begun.has(one) && kinds.indexOf(one) < kinds.indexOf(other)
  if (isBefore('capital', 'roman')) ranks.roman = ranks.capital + BELOW
  if (isBefore('parenthesis', 'numeral')) ranks.numeral = ranks.parenthesis + BELOW
  if (isBefore('arabic', 'ordinal')) ranks.ordinal = ranks.arabic + BELOW
  if (isBefore('ordinal', 'arabic') && anew('arabic')) ranks.arabic = ranks.ordinal + BELOW
  const [top, ...others] = kinds
  if (begun.get(top!) === 1)
    for (const kind of others) if (anew(kind) && ranks[kind] < ranks[top!]) ranks[kind] = ranks[top!] + BELOW
  return ranks
}

/** Less than what parts two kinds. */
const BELOW = 0.5
const NESTING: ReadonlySet<Kind> = new Set([
  'roman',
  'capital',
  'ordinal',
  'arabic',
  'letter',
  'numeral',
  'parenthesis',
  'bracketed',
])
const FIRST_NUMBER = /^(?:0?1|[IAa]|[Tt]hứ nhất|[Mm]ột là)$/

/** Whether a list begins with it. */
const isFirst = ({ kind, number }: Marker): boolean =>
  kind === 'numeral' || kind === 'bracketed' ? number === 'i' : FIRST_NUMBER.test(number ?? '')

/** Leaves the levels that end where this marker begins; what remains on top is its parent. */
function climb(stack: Level[], marker: Marker, ranks: Ranks): void {
  const depth = depthOf(stack, marker, ranks)
  while (stack.length > depth) stack.pop()
}

/** `- Hồ sơ gồm:` / `a) Đơn đề nghị;`: a list that a bullet announces begins right below it. */
function isAnnounced(top: Level | undefined, above: ItemDraft, { kind, number, series }: Marker): boolean {
  if (top?.item !== above || top.marker.kind !== 'bullet' || !endsIn(':', above.text.value)) return false
  const listed = LISTED.has(kind) || series === 'arabic)'
  return listed && FIRST_OF_LIST.has(number ?? '')
}
const LISTED: ReadonlySet<Kind> = new Set(['letter', 'numeral', 'parenthesis', 'bracketed'])
const FIRST_OF_LIST = new Set(['1', 'a', 'i'])

/** How many levels go on over a marker. */
function depthOf(stack: readonly Level[], { kind, number, series }: Marker, ranks: Ranks): number {
  let same = stack.length - 1
  while (same >= 0 && stack[same]!.marker.series !== series) same--
  if (kind === 'compound') {
    const parent = stack.findLastIndex((level) => isPrefix(level.marker.number, number))
    if (parent > same) return parent + 1
  }
  if (same >= 0) return same
  if (kind === 'bullet') return DEEPEST
  const lower = stack.findIndex((level) => ranks[level.marker.kind] >= ranks[kind])
  return lower < 0 ? stack.length : lower
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
  if (endsIn('.;', text) || !endsIn('.;…', paragraphs[index - 1]!.text)) return false
  return lastOf(stack[0]!.marker.series) < index
}

/** `Sở Y tế:` over bullets, and `Sở Tài chính: bố trí …` behind them: a further body, with its task in its own paragraph. */
function namesBody({ comparable }: Passage): boolean {
  const list = readList(comparable, 0)
  return list !== null && comparable.text[list.end] === ':'
}

const STOPS = '.;:!?…'
/** What may close behind a stop. */
const CLOSING = '”"»)'

/** A text of more than a heading that ends without a stop. */
export function isCut(text: string): boolean {
  if (endsIn(STOPS, text) || (endsIn(CLOSING, text) && STOPS.includes(text.charAt(text.length - 2))))
    return false
  return text.length > HEADING_LENGTH || /[.:] |,$/.test(text)
}

/** A line that announces what stands below it: short, and no sentence. */
export function isHeading(text: string): boolean {
  return text.length <= HEADING_LENGTH && !endsIn('.;,!?…', text)
}

const endsIn = (signs: string, text: string) => text !== '' && signs.includes(text.charAt(text.length - 1))

/**
 * Unnumbered headings under which the numbers begin anew: two at least, each right above a first
 * number or, in capitals, above a paragraph.
 */
export function findSections(paragraphs: readonly Paragraph[]): number[] {
  const sections: number[] = []
  for (let index = 0; index + 1 < paragraphs.length; index++) {
    if (paragraphs[index]!.marker !== null) continue
    const { text } = paragraphs[index]!
    const { marker } = paragraphs[index + 1]!
    if (!isHeading(text)) continue
    if (marker === null ? isCapitals(text) : isFirst(marker)) sections.push(index)
  }
  return sections.length > 1 ? sections : []
}

/** An unnumbered heading over paragraphs or bullets, where the list has no numbers. */
function isHeadingOver(paragraphs: readonly Paragraph[], index: number, numbered: boolean): boolean {
  if (numbered) return false
  const { text } = paragraphs[index]!
  const below = paragraphs[index + 1]
  if (!below || !isHeading(text)) return false
  return below.marker !== null || below.text.length > text.length || endsIn('.;…', below.text)
}
