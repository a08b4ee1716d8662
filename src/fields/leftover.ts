/**
 * What no field has taken of the cells of head and foot: a number that is none, a second post, a
 * word behind a name. It goes to `unplaced`, so that nothing is lost.
 */
import type { FootCell, HeadCell, NoticeTree } from '../blocks/tree.js'
import { isDigit } from '../language/digits.js'
import { latin } from '../language/latin.js'
import { Span, type Range } from '../lines/passage.js'
import { BULLETS } from '../vocabulary/bullets.js'
import type { NoticeDraft, Placed, SignatureDraft } from './draft.js'

type Cell = HeadCell | FootCell

/** Words of the frame that stand for a field and are no value themselves. */
const FRAME_WORD =
  /^(?:số|sô|só|so|s0|ngày|tháng|năm|v\/v|về|kính g[ửở]i|kính trình|t[/.]?m|k[/.]?t|t[/.]?l|t[/.]?u[/.]?q|t[/.]u|và|[oqs])$/i
/** Such words of more than one. */
const FRAME_PHRASE = latin(
  /(?<!\p{L})(?:(?:về|ve)\s{1,9}(?:việc|viec)|thay\s{1,9}mặt|ký\s{1,9}thay|thừa\s{1,9}(?:lệnh|(?:ủy|uỷ)\s{1,9}quyền))(?!\p{L})/giu,
)
/** Signs that set off the words of a frame, or rule it. */
const SETTING = `${BULLETS}\\s.,;:…/()[\\]|_\\\\\`#~=─━═"“”'`
/** What nearly all that is left consists of. */
const MOST_SETTING = ' -;.,*:'
const SIGN = new RegExp(`[^${SETTING}]`, 'u')
const NO_FIGURE = new RegExp(`[^${SETTING}\\p{N}]`, 'u')
const DAY = latin(/(?<!\p{L})ngày\s{0,9}\d/iu)
/** `1.` before a recipient or an addressee: the marker of a list, as a dash is. */
const NUMBERING = /^[\s*_|]*\d{1,2}[.)][\s*_]*$/
const SPLIT = /[\s:;,.…()[\]*_|•●·+–—-]+/

/** The stretches of head and foot that say something, but no value of the notice. */
export function leftovers({ head, foot, source }: NoticeTree, draft: NoticeDraft): Range[] {
  const cells: Cell[] = [...head.children, ...foot.children]
  // Mostly they are in order.
  if (cells.some((cell, index) => index > 0 && byPlace(cells[index - 1]!, cell) > 0)) cells.sort(byPlace)
  const taken = takenBy(draft)
  const left: Range[] = []
  let next = 0
  for (const { role, ranges } of cells) {
    if (role === 'rule' || role === 'label') continue
    const { start, end } = ranges[0]!
    let from = start
    while (next > 0 && taken[next - 1]!.end > start) next--
    for (; next < taken.length && taken[next]!.start < end; next++) {
      const value = taken[next]!
      if (value.end <= from) continue
      const numbers = (role === 'recipient' || role === 'addressee') && isNumbering(from, value.start)
      if (!numbers) keep(from, value.start, role === 'date')
      from = value.end
    }
    keep(from, end, role === 'date')
  }
  return left

  function isNumbering(from: number, to: number): boolean {
    let digit = from
    while (digit < to && !isDigit(source.text.charCodeAt(digit))) digit++
    return digit < to && NUMBERING.test(source.text.slice(from, to))
  }

  function keep(from: number, to: number, dated: boolean): void {
    if (from < to && saysSomething(source.text, from, to, dated)) left.push({ start: from, end: to })
  }
}

const byPlace = (a: Cell, b: Cell) => a.ranges[0]!.start - b.ranges[0]!.start
const byStart = (a: Range, b: Range) => a.start - b.start

/** Where the values of head and foot stand, in order. */
function takenBy({ header, recipients, signature, coSignatures }: NoticeDraft): Range[] {
  const taken: Range[] = []
  for (const motto of header.motto) take(motto, taken)
  take(header.issuer.parent, taken)
  take(header.issuer.name, taken)
  if (header.number) take(header.number.text, taken)
  take(header.place, taken)
  take(header.date, taken)
  take(header.type, taken)
  take(header.subject, taken)
  for (const addressee of header.addressees) take(addressee, taken)
  for (const { text } of recipients) take(text, taken)
  if (signature) takeSignature(signature, taken)
  for (const other of coSignatures) takeSignature(other, taken)
  return taken.sort(byStart)
}

function takeSignature({ authority, position, title, name, mark }: SignatureDraft, taken: Range[]): void {
  for (const { of } of authority) take(of, taken)
  take(position, taken)
  take(title, taken)
  take(name, taken)
  take(mark, taken)
}

function take(value: Placed | null, taken: Range[]): void {
  if (!(value instanceof Span)) return
  for (const range of value.passage.origin(value.start, value.end)) taken.push(range)
}

/** A day that is left blank keeps its month and year: without one, figures say nothing in a date. */
function saysSomething(source: string, from: number, to: number, dated: boolean): boolean {
  let first = from
  let last = to
  while (first < last && MOST_SETTING.includes(source.charAt(first))) first++
  while (first < last && MOST_SETTING.includes(source.charAt(last - 1))) last--
  if (first === last || FRAME_WORD.test(source.slice(first, last))) return false
  const text = source.slice(from, to)
  if (dated && DAY.test(text)) return true
  const sign = dated ? NO_FIGURE : SIGN
  if (!sign.test(text)) return false
  return text
    .replace(/<\/?[a-z][^<>]{0,400}>/gi, ' ')
    .replace(FRAME_PHRASE, ' ')
    .split(SPLIT)
    .some((word) => sign.test(word) && !FRAME_WORD.test(word))
}
