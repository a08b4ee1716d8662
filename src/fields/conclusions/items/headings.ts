/** Headings without a number. */
import type { Paragraph } from '../../../blocks/tree.js'
import { readList } from '../../../language/bodies/index.js'
import { isCapitals } from '../../../language/letters.js'
import type { Passage } from '../../../lines/passage.js'
import { ONLY_WEEKDAY } from '../../../vocabulary/date-words.js'
import type { Level } from './levels.js'
import { isFirst } from './ranks.js'
import { endsIn, isHeading } from './text.js'

/**
 * Indexes of unnumbered headings below which numbers begin anew: at least two, each right above a first number
 * or, if in capitals or the very first, above a paragraph.
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
