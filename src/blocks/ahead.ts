/** Neighbouring lines with text; blank lines do not count. */
import type { Line } from '../lines/lines.js'
import type { Source } from './tree.js'

/** At most `most` of them, from the line at `index` on. */
export function linesAhead({ lines }: Source, index: number, most: number): Line[] {
  const found: Line[] = []
  for (; index < lines.length && found.length < most; index++)
    if (!lines[index]!.blank) found.push(lines[index]!)
  return found
}

/** Offset at which the line at `index` begins; after the last line the end of the text. */
export const lineStart = ({ text, lines }: Source, index: number): number =>
  lines[index]?.start ?? text.length

/** Index of the first one from `index` on, or the number of lines. */
export function nextText({ lines }: Source, index: number): number {
  while (index < lines.length && lines[index]!.blank) index++
  return index
}

/** Index of the last one from `index` back to `from`, or -1. */
export function textAbove({ lines }: Source, index: number, from: number): number {
  while (index >= from && lines[index]!.blank) index--
  return index < from ? -1 : index
}
