/** The widths of lines, without markup. */
import { isSpace } from '../../language/punctuation.js'
import type { Line } from '../../lines/lines.js'
import { withoutMarkup } from '../../lines/without-markup.js'
import type { Source } from '../tree.js'

/** Lines are not wrapped at a greater width. */
const LONG = 200
/** A line of that length is not longer with its markup. */
const MARKED = 4 * LONG
/** So many lines that break well before the margin are no coincidence. */
const RAGGED = 2

/** The printed words of a line that may have been wrapped. */
export function printedWords({ text }: Source, { first, last, plain }: Line): string {
  const slice = text.slice(first, Math.min(last, first + MARKED))
  return plain ? slice : withoutMarkup(slice)
}

/** Up to the first blank. */
export function firstWord(words: string): string {
  let end = 0
  while (end < words.length && !isSpace(words.charCodeAt(end))) end++
  return words.slice(0, end)
}

export function setWidth(text: string, { first, last, indent, plain }: Line): number {
  return indent + (plain ? last - first : withoutMarkup(text.slice(first, last)).length)
}

/** Whether some line is too long for a wrapped text. */
export function hasLongLine(source: Source, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const line = source.lines[index]!
    if (line.last - line.first > LONG && printedWords(source, line).length > LONG) return true
  }
  return false
}

/** Whether nearly all of them would pass the margin: only a wrap breaks so. */
export function areFull(reaches: readonly number[], width: number): boolean {
  let full = 0
  for (const reach of reaches) if (reach > width) full++
  return full * 5 >= reaches.length * 4
}

/** Whether several lines of those widths break well before the margin. */
export function areRagged(widths: readonly number[], width: number): boolean {
  let short = 0
  for (const set of widths) if (set * 4 < width * 3) short++
  return short >= RAGGED
}
