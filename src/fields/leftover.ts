/**
 * What no field has taken of the cells of head and foot: a number that is none, a second post, a
 * word behind a name. It goes to `unplaced`, so that nothing is lost.
 */
import type { FootCell, HeadCell } from '../blocks/tree.js'
import { Span, type Range } from '../lines/passage.js'
import { BULLETS } from '../vocabulary/bullets.js'
import type { NoticeDraft, Placed } from './draft.js'

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
  const taken: Range[] = []
  for (const span of values) for (const range of span.passage.origin(span.start, span.end)) taken.push(range)
  taken.sort(byStart)
  const left: Range[] = []
  let next = 0
  for (const { start, end, dated } of rangesOf(cells)) {
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

interface CellRange extends Range {
  dated: boolean
}

function rangesOf(cells: readonly (HeadCell | FootCell)[]): CellRange[] {
  const found: CellRange[] = []
  for (const { role, ranges } of cells)
    for (const { start, end } of ranges) found.push({ start, end, dated: role === 'date' })
  return found.sort(byStart)
}

const byStart = (a: Range, b: Range) => a.start - b.start

/** The spans of what is read in head and foot. */
export function spansOf({ header, recipients, signature, coSignatures }: NoticeDraft): Span[] {
  const { motto, issuer, number, place, date, type, subject, addressees } = header
  const found: (Placed | null)[] = [...motto, issuer.parent, issuer.name]
  if (number) found.push(number.text, number.symbol)
  found.push(place, date, type, subject, ...addressees)
  for (const { text, name, purpose } of recipients) {
    found.push(text)
    if (name !== text) found.push(name, purpose)
  }
  for (const { authority, position, title, name, mark } of signature
    ? [signature, ...coSignatures]
    : coSignatures) {
    for (const { of } of authority) found.push(of)
    found.push(position, title, name, mark)
  }
  return found.filter((value): value is Span => value instanceof Span)
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
