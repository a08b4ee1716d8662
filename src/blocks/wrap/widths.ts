/** How far lines reach, as they were printed. */
import { isSpace } from '../../language/punctuation.js'
import type { Line } from '../../lines/lines.js'
import { withoutMarkup } from '../../lines/without-markup.js'
import type { Source } from '../tree.js'

/** No line is wrapped at a greater width. */
const LONG = 200
/** No line of that length has more markup in it. */
const MARKED = 4 * LONG
/** So many lines that break well before the margin are no chance. */
const RAGGED = 2

/** What is printed of a line that may have been wrapped. */
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

/** Whether a line is longer than any is that was wrapped. */
export function hasLongLine(source: Source, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const line = source.lines[index]!
    if (line.last - line.first > LONG && printedWords(source, line).length > LONG) return true
  }
  return false
}

/** Nearly all of them passed the margin: only a wrap breaks so. */
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
