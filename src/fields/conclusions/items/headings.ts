/** Headings without a number. */
import type { Marker } from '../../../blocks/markers/marker.js'
import type { Paragraph } from '../../../blocks/tree.js'
import { readList } from '../../../language/bodies/index.js'
import { isCapitals } from '../../../language/letters.js'
import { romanValue } from '../../../language/roman.js'
import type { Passage } from '../../../lines/passage.js'
import { TOPICS } from '../../../vocabulary/body-phrases.js'
import { ONLY_WEEKDAY } from '../../../vocabulary/date-words.js'
import type { Level } from './levels.js'
import { isFirst, ranksOf, type Ranks } from './ranks.js'
import { endsIn, isHeading } from './text.js'

/**
 * Indexes of unnumbered headings below which numbers begin anew: at least two, each right above a first number
 * or, if in capitals or the very first, above a paragraph; none inside an item of a list that goes on.
 */
export function findSections(paragraphs: readonly Paragraph[], ranks = ranksOf(paragraphs)): number[] {
  const sections: number[] = []
  for (let index = 0; index + 1 < paragraphs.length; index++) {
    if (paragraphs[index]!.marker !== null) continue
    const { text } = paragraphs[index]!
    const { marker } = paragraphs[index + 1]!
    if (!isHeading(text)) continue
    if (marker === null ? index === 0 || isCapitals(text) : isFirst(marker)) sections.push(index)
  }
  const outer = sections.length > 1 ? outside(sections, paragraphs, ranks) : []
  return outer.length > 1 ? outer : []
}

/**
 * Those of `headings` that stand in no item: one between `II.` and `III.` does, and so does one right below `II. NHIỆM VỤ`
 * and above `1.`, with those after it.
 */
function outside(headings: readonly number[], paragraphs: readonly Paragraph[], ranks: Ranks): number[] {
  const open = gapsIn(paragraphs)
  let depth = 0
  let at = 0
  let inItem = Infinity
  return headings.filter((heading) => {
    for (; at <= heading; at++) {
      depth += open[at]!
      const { marker } = paragraphs[at]!
      if (marker && ranks[marker.kind] <= inItem) inItem = Infinity
    }
    const [above, below] = [paragraphs[heading - 1], paragraphs[heading + 1]!]
    if (above?.marker && below.marker && isHeading(above.text)) {
      const rank = ranks[above.marker.kind]
      if (rank < ranks[below.marker.kind]) inItem = Math.min(inItem, rank)
    }
    return depth === 0 && inItem === Infinity
  })
}

/** For each paragraph, how many lists are left there to go on later, less those that go on: a running sum tells who stands between. */
function gapsIn(paragraphs: readonly Paragraph[]): number[] {
  const gaps = paragraphs.map(() => 0)
  /** The last number of each list, and where it stands. */
  const last = new Map<string, { value: number; index: number }>()
  for (const [index, { marker }] of paragraphs.entries()) {
    const value = marker ? valueOf(marker) : 0
    if (!marker || value === 0) continue
    const above = last.get(marker.series)
    if (above?.value === value - 1) {
      gaps[above.index]!++
      gaps[index]!--
    }
    last.set(marker.series, { value, index })
  }
  return gaps
}

/** The value of a number by itself, 0 of another. */
function valueOf({ kind, number }: Marker): number {
  if (number === null) return 0
  if (kind === 'roman') return romanValue(number)
  if (kind === 'capital') return number.charCodeAt(0) - BEFORE_A
  return kind === 'arabic' ? Number(number) : 0
}
const BEFORE_A = 0x40

/** Whether a line is a heading over paragraphs or bullets, in a text without numbers; `Thứ Hai, ngày 03/3` is one over any. */
export function isHeadingOver(paragraphs: readonly Paragraph[], index: number): boolean {
  const { text, bare } = paragraphs[index]!
  const below = paragraphs[index + 1]
  if (!below || !isHeading(text)) return false
  return (
    ONLY_WEEKDAY.test(bare) ||
    below.marker !== null ||
    below.text.length > text.length ||
    endsIn('.;…', below.text)
  )
}

/** `* Về đề xuất …:` after the last number of its list, with text of its own. */
export function isStarredHeading(
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

/** `Sở Tài chính: bố trí …`, `Sở Y tế:` over bullets: the text begins with its bodies. */
export function namesBody({ text, comparable }: Passage): boolean {
  if (!text.includes(':')) return false
  const list = readList(comparable, 0)
  return list !== null && comparable.text[list.end] === ':'
}

/** `Về quy hoạch: giao …`, `Đối với Sở Y tế:`: the line begins with what it is about, in bare letters. */
export const namesTopic = (bare: string): boolean => TOPICS.test(bare) && bare.includes(':')
