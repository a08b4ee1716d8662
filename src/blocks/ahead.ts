/** The lines with text that follow a place: blank ones between them do not count. */
import type { Line } from '../lines/lines.js'
import type { Source } from './tree.js'

/** Those from the line at `index` on, no more than `most`. */
export function linesAhead({ lines }: Source, index: number, most: number): Line[] {
  const found: Line[] = []
  for (; index < lines.length && found.length < most; index++)
    if (!lines[index]!.blank) found.push(lines[index]!)
  return found
}
