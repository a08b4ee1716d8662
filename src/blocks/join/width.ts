/** The width of the line above: a wrap breaks a line only if the next word does not fit. */
import type { Line } from '../../lines/lines.js'
import { withoutMarkup } from '../../lines/without-markup.js'
import type { Source } from '../tree.js'
import type { Wrap } from '../wrap/index.js'
import { passes } from '../wrap/reach.js'
import { firstWord, setWidth } from '../wrap/widths.js'
import type { Next, Open } from './seam.js'

/** The first word of a line, with its markup, is not longer. */
const WORD = 80
const NEARLY = 0.75
/** By so much the markup before first lines differs. */
const SLACK = 2

export function isNearlyFull(above: Line, { text }: Source, { width }: Wrap): boolean {
  return setWidth(text, above) >= width * NEARLY
}

/** Whether the first word of the line would not have fitted on the line above. */
export function isFull(source: Source, { paragraph, last, wrap }: Open, { line, start }: Next): boolean {
  const word = firstWordOf(source, line, start)
  const { width, reach, firstReach } = wrap
  if (reach === null) return setWidth(source.text, last) + 1 + word.length > width
  return passes(source, last, word, paragraph.ranges.length > 1 ? reach : (firstReach ?? reach))
}

/** The same for the first line of a paragraph, if first lines are broken before others. */
export function isFullFirst(
  above: Line,
  line: Line,
  source: Source,
  start: number,
  { first }: Wrap,
): boolean {
  if (first === null) return false
  const set = setWidth(source.text, above)
  return set <= first + SLACK && set + 1 + firstWordOf(source, line, start).length > first - SLACK
}

const firstWordOf = ({ text }: Source, { last }: Line, start: number): string =>
  firstWord(withoutMarkup(text.slice(start, Math.min(last, start + WORD))))
