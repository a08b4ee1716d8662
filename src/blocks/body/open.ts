/** The paragraph that the next line may go on. */
import type { Line } from '../../lines/lines.js'
import type { Joint } from '../join/index.js'
import type { Open } from '../join/seam.js'
import type { Wrap } from '../wrap/index.js'

/** Its line holds one cell, as it was printed. */
export const isPlain = ({ plain, parted }: Line): boolean => plain && !parted

/** Puts the line below what is open. */
export function goOn(open: Open, line: Line, start: number, joint: Joint, wrap: Wrap): void {
  const { paragraph } = open
  paragraph.ranges.push({ start, end: line.last })
  paragraph.plain &&= isPlain(line)
  paragraph.signs |= line.signs
  if (joint === 'rejoin' || joint === 'rejoin?') paragraph.rejoined = true
  if (joint === 'rejoin?') paragraph.unsure = true
  open.last = line
  open.wrap = wrap
}
