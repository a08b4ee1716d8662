/**
 * What no field has taken of the cells of head and foot: a number that is none, a second post, a
 * word behind a name. It goes to `unplaced`, so that nothing is lost.
 */
import type { FootCell, HeadCell } from '../blocks/tree.js'
import { Span, type Range } from '../lines/passage.js'
import { BULLETS } from '../vocabulary/bullets.js'

/** Words of the frame that stand for a field and are no value themselves. */
const FRAME_WORD =
  /^(?:số|sô|só|so|s0|ngày|tháng|năm|v\/v|kính gửi|kính trình|t\/?m|k\/?t|t\/?l|t\/?u\/?q|t\/u|q|và|o)$/i
/** Such words of more than one. */
const FRAME_PHRASE = /(?<!\p{L})(?:về|ve)\s{1,9}(?:việc|viec)(?!\p{L})/giu
/** Signs that set off the words of a frame, or rule it. */
const SETTING = `${BULLETS}\\s.,;:…/()[\\]|_\\\\\`#~=─━═"“”'`
const SIGN = new RegExp(`[^${SETTING}]`, 'u')
const NO_FIGURE = new RegExp(`[^${SETTING}\\p{N}]`, 'u')
const DAY = /(?<!\p{L})ngày\s{0,9}\d/iu
const SPLIT = /[\s:;,.…()[\]*_|•●·+–—-]+/

/** The stretches of the cells that say something, but no value of the notice. */
export function leftovers(
  cells: readonly (HeadCell | FootCell)[],
  values: readonly Span[],
  source: string,
): Range[] {
  const taken = values
    .flatMap((span) => span.passage.origin(span.start, span.end))
    .sort((a, b) => a.start - b.start)
  const left: Range[] = []
  let next = 0
  const ranges = cells
    .flatMap(({ role, ranges }) => ranges.map(({ start, end }) => ({ start, end, dated: role === 'date' })))
    .sort((a, b) => a.start - b.start)
  for (const { start, end, dated } of ranges) {
    let from = start
    while (next > 0 && taken[next - 1]!.end > start) next--
    for (; next < taken.length && taken[next]!.start < end; next++) {
      const value = taken[next]!
      if (value.end <= from) continue
      keep(from, value.start, dated)
      from = Math.max(from, value.end)
    }
    keep(from, end, dated)
  }
  return left

  function keep(from: number, to: number, dated: boolean): void {
    if (to > from && saysSomething(source.slice(from, to), dated)) left.push({ start: from, end: to })
  }
}

/** The spans anywhere in a part of the draft. */
export function spansIn(part: unknown, found: Span[] = []): Span[] {
  if (part instanceof Span) found.push(part)
  else if (part !== null && typeof part === 'object')
    for (const key in part) spansIn((part as Record<string, unknown>)[key], found)
  return found
}

/** A day that is left blank keeps its month and year: without one, figures say nothing in a date. */
function saysSomething(text: string, dated: boolean): boolean {
  if (dated && DAY.test(text)) return true
  const sign = dated ? NO_FIGURE : SIGN
  if (!sign.test(text)) return false
  return text
    .replace(/<\/?[a-z][^<>]{0,400}>/gi, ' ')
    .replace(FRAME_PHRASE, ' ')
    .split(SPLIT)
    .some((word) => sign.test(word) && !FRAME_WORD.test(word))
}
