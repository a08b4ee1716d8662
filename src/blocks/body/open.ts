/** Paragraphs as they are begun and continued. */
import type { Line } from '../../lines/lines.js'
import { trim } from '../columns.js'
import type { Joint } from '../join/index.js'
import type { Open } from '../join/seam.js'
import type { Lead } from '../markers/lead.js'
import { Paragraph, type Source } from '../tree.js'
import type { Wrap } from '../wrap/index.js'

/** Whether a line holds one cell, as it was printed. */
const isPlain = ({ plain, parted }: Line): boolean => plain && !parted

/** The paragraph that a line begins, after its marker. */
export function begin(source: Source, line: Line, start: number, { marker, at }: Lead): Paragraph {
  const behind = marker ? Math.min(at + marker.length, line.last) : start
  const printed = marker && trim(source.text, at, behind)
  const paragraph = new Paragraph(source, { start: behind, end: line.last }, marker, printed, line.number)
  paragraph.plain = isPlain(line)
  paragraph.signs = line.signs
  return paragraph
}

/** Adds the line to the open paragraph. */
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
