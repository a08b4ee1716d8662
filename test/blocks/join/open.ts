import type { Next, Open } from '../../../src/blocks/join/seam.js'
import { readMarker } from '../../../src/blocks/markers.js'
import { Paragraph, type Source } from '../../../src/blocks/tree.js'
import type { Wrap } from '../../../src/blocks/wrap/index.js'
import { source } from '../source.js'

export const UNWRAPPED: Wrap = {
  hard: false,
  width: 60,
  reach: null,
  indent: 0,
  indented: false,
  spaced: false,
  ragged: false,
  first: null,
  firstReach: null,
  parted: false,
}
/** Lines are broken at 60 columns, none is set in. */
export const HARD: Wrap = { ...UNWRAPPED, hard: true }

/** A paragraph of the first line, and the second, which may go on it. */
export function seam(
  above: string,
  below: string,
  wrap = UNWRAPPED,
): { source: Source; open: Open; next: Next } {
  const read = source(above, below)
  const [last, line] = [read.lines[0]!, read.lines[1]!]
  const marker = readMarker(read.text, last.first)
  const first = last.first + (marker?.length ?? 0)
  const numbered = marker && { start: last.first, end: last.first + marker.text.length }
  const paragraph = new Paragraph(read, { start: first, end: last.last }, marker, numbered, 1)
  const next: Next = {
    line,
    start: line.first,
    slice: read.text.slice(line.first, line.last),
    marker: readMarker(read.text, line.first),
    due: false,
    gap: false,
    page: false,
  }
  return { source: read, open: { paragraph, last, wrap }, next }
}
