/** Where the conclusions begin: after `… kết luận như sau:`, at the first item, or after the opening paragraphs. */
import type { Paragraph } from '../../blocks/tree.js'
import { OPENINGS, SPEECHES } from '../../vocabulary/body-phrases.js'
import { ONLY_WEEKDAY } from '../../vocabulary/date-words.js'
import { findSections } from './items/headings.js'
import { isHeading } from './items/text.js'
import { isOpener, USUAL_END } from './opener.js'
import { isClosing } from './words.js'

/**
 * Index of the first conclusion, and whether an opener announces it.
 *
 * @param told - how many paragraphs are known to come before it
 */
export function findStart(paragraphs: readonly Paragraph[], told = 0): { start: number; announced: boolean } {
  const opener = openerIn(paragraphs)
  const announced = opener >= 0
  const first = opener + 1
  const numbered = paragraphs.findIndex((paragraph, index) => index >= first && isNumbered(paragraph))
  if (numbered >= 0) return { start: beforeList(paragraphs, first, numbered), announced }
  return { start: announced ? first : unannounced(paragraphs, told), announced }
}

const isNumbered = ({ marker }: Paragraph): boolean => marker !== null && marker.kind !== 'bullet'

/** Index of the last opener before the first number below one, or -1. */
function openerIn(paragraphs: readonly Paragraph[]): number {
  let opener = -1
  for (const [index, paragraph] of paragraphs.entries()) {
    if (paragraph.marker === null && isOpener(paragraph.bare) && !isLabel(paragraphs, index, opener))
      opener = index
    else if (opener >= 0 && isNumbered(paragraph)) break
  }
  return opener
}

const LABEL_LENGTH = 40
/** `Nội dung khác:` after bullets, `Nhiệm vụ:` after such a heading below the opener: a heading, not an opener. */
function isLabel(paragraphs: readonly Paragraph[], index: number, opener: number): boolean {
  const { text, bare } = paragraphs[index]!
  if (text.length > LABEL_LENGTH || bare.endsWith(USUAL_END)) return false
  const first = opener < 0 || opener + 1 === index ? undefined : paragraphs[opener + 1]
  return paragraphs[index - 1]?.marker?.kind === 'bullet' || (first?.marker === null && isHeading(first.text))
}

/** Bullets between the opener and the first number are conclusions; unmarked text is preamble. */
function beforeList(paragraphs: readonly Paragraph[], first: number, numbered: number): number {
  if (numbered === first) return numbered
  const [section] = findSections(paragraphs.slice(first)).map((at) => first + at)
  if (section !== undefined && section < numbered) return section
  const marked = paragraphs.findIndex(({ marker }, index) => index >= first && marker !== null)
  return first > 0 ? marked : numbered
}

/** The heading over the first bullet, `Thứ Hai, ngày 03/3` over `Sáng`, or that bullet. */
function headingOver(paragraphs: readonly Paragraph[], marked: number): number {
  if (marked === 0 || !isHeading(paragraphs[marked - 1]!.text)) return marked
  return marked > 1 && ONLY_WEEKDAY.test(paragraphs[marked - 2]!.bare) ? marked - 2 : marked - 1
}

/** The first bullet or its heading; without any marker, the paragraph after `Ngày 12/9/2021, …`. */
function unannounced(paragraphs: readonly Paragraph[], told: number): number {
  const marked = paragraphs.findIndex(({ marker }) => marker !== null)
  if (marked >= 0) return headingOver(paragraphs, marked)
  let last = paragraphs.length - 1
  while (last > 0 && isClosing(paragraphs[last]!.bare)) last--
  const spoken = paragraphs.findIndex(({ bare }, index) => index >= told && SPEECHES.test(bare))
  if (spoken > 0) return spoken
  let index = told
  while (index < last && OPENINGS.test(paragraphs[index]!.bare)) index++
  return index
}
