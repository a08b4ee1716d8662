/** Headings without a number, and what they stand over. */
import type { Paragraph } from '../../../blocks/tree.js'
import { readList } from '../../../language/bodies/index.js'
import { isCapitals } from '../../../language/letters.js'
import type { Passage } from '../../../lines/passage.js'
import type { Level } from './levels.js'
import { isFirst } from './ranks.js'
import { endsIn, isHeading } from './text.js'

/**
 * Unnumbered headings under which the numbers begin anew: two at least, each right above a first
 * number or, in capitals or first of all, above a paragraph.
 */
export function findSections(paragraphs: readonly Paragraph[]): number[] {
  const sections: number[] = []
  for (let index = 0; index + 1 < paragraphs.length; index++) {
    if (paragraphs[index]!.marker !== null) continue
    const { text } = paragraphs[index]!
    const { marker } = paragraphs[index + 1]!
    if (!isHeading(text)) continue
    if (marker === null ? index === 0 || isCapitals(text) : isFirst(marker)) sections.push(index)
  }
  return sections.length > 1 ? sections : []
}

/** An unnumbered heading over paragraphs or bullets, where the list has no numbers. */
export function isHeadingOver(paragraphs: readonly Paragraph[], index: number): boolean {
  const { text } = paragraphs[index]!
  const below = paragraphs[index + 1]
  if (!below || !isHeading(text)) return false
  return below.marker !== null || below.text.length > text.length || endsIn('.;…', below.text)
}

/** `* Về đề xuất …:` behind the last number of its list, over text of its own. */
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

/** `Sở Tài chính: bố trí …`, `Sở Y tế:` over bullets: the text begins with the bodies that it is of. */
export function namesBody({ text, comparable }: Passage): boolean {
  if (!text.includes(':')) return false
  const list = readList(comparable, 0)
  return list !== null && comparable.text[list.end] === ':'
}
