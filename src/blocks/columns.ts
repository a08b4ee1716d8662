/**
 * One printed line may hold several cells: the two columns of a header, or recipients and signature side by
 * side, separated by spaces, tabs or pipes.
 *
 *     "Số: 11 /TB-UBND                 Quảng Ngãi, ngày 08 tháng 01 năm 2025"
 *     "Nơi nhận:\tTM. ỦY BAN NHÂN DÂN"
 *     "| Số: 12/TB-UBND | Hà Nam, ngày 05 tháng 7 năm 2022 |"
 */
import { CodeSet } from '../language/code-set.js'
import { latin } from '../language/latin.js'
import { COLON, isSpace } from '../language/punctuation.js'
import { measure } from '../lines/measure.js'
import type { Range } from '../lines/passage.js'
import { BULLETS } from '../vocabulary/bullets.js'

/** A tag of any kind, which may come between two pieces of one cell. */
export const TAG = /<[^<>]{0,80}>/g
const CELL_TAG = /<\/?(?:br|t[dhr]|p|div|table|tbody)(?:\s[^<>]{0,400})?\/?>/iy

/** Blanks to be filled in by hand do not separate columns: `Số:      /TB`, `ngày     tháng`. */
const OPEN_BLANK = /(?:số|ngày|tháng|năm|[:/-])[\s\d.…]*$/i
const FILLS_BLANK = latin(/^(?:\/|-\p{Lu})/u)
/** What fills such a blank, or may follow it. */
const FILLERS = new CodeSet('/-tn0123456789')
/** `- Lưu:` / `VT, KGVX.` */
const ARCHIVE_LABEL = /l[uư]u ?:$/i
const ARCHIVE = /^(?:VT|VP|HC|HS|TH)(?![A-ZĐ])/
const BULLET = new RegExp(`[${BULLETS}]`)

/** The cells of the line from `start` to `end`, separated by a tab, a pipe or three spaces. */
export function splitColumns(source: string, start: number, end: number): Range[] {
  const cells: Range[] = []
  let from = start
  let at = start
  let next = start
  while (at < end) {
    const code = source.charCodeAt(at)
    if (code === 124 /* | */) {
      addCell(source, from, at, cells)
      from = ++at
    } else if (code === 60 /* < */ && (next = cellTag(source, at)) <= end && next > at) {
      addCell(source, from, at, cells)
      from = at = next
    } else if (isSpace(code)) {
      next = at
      let tab = false
      while (next < end && isSpace(source.charCodeAt(next))) tab = source.charCodeAt(next++) === 9 || tab
      if ((tab || next - at >= 3) && at > from && next < end && isGap(source, from, at, next, end)) {
        addCell(source, from, at, cells)
        from = next
      }
      at = next
    } else at++
  }
  addCell(source, from, end, cells)
  return cells
}

/** `<td><b>VĂN PHÒNG</b><br/>`: at the ends of a cell a tag counts as a blank. */
function addCell(source: string, from: number, to: number, cells: Range[]): void {
  const { first: start, last: end } = measure(source, from, to)
  if (start < end) cells.push({ start, end })
}

function cellTag(source: string, at: number): number {
  CELL_TAG.lastIndex = at
  return CELL_TAG.test(source) ? CELL_TAG.lastIndex : at
}

function isGap(source: string, from: number, at: number, next: number, end: number): boolean {
  // A bullet and its entry are one cell.
  if (at - from === 1 && BULLET.test(source.charAt(from))) return false
  const labelled = source.charCodeAt(at - 1) === COLON
  if (!labelled && !FILLERS.has(source.charCodeAt(next))) return true
  const left = source.slice(Math.max(from, at - 12), at)
  const right = source.slice(next, Math.min(end, next + 8))
  if (labelled && ARCHIVE_LABEL.test(left) && ARCHIVE.test(right)) return false
  return !(FILLS_BLANK.test(right) || (OPEN_BLANK.test(left) && /^(?:tháng|năm|\d)/.test(right)))
}

/** The range without the blanks at its ends, or null if it is blank. */
export function trim(source: string, start: number, end: number): Range | null {
  while (start < end && isSpace(source.charCodeAt(start))) start++
  while (end > start && isSpace(source.charCodeAt(end - 1))) end--
  return start < end ? { start, end } : null
}
