import { pieceOf, type Piece } from '../../../../src/blocks/foot/piece.js'
import { FootReading, type Step } from '../../../../src/blocks/foot/reading.js'
import { source, told } from '../../source.js'

/** What has been read before, as far as a step asks. */
type Before = Partial<
  Pick<FootReading, 'listed' | 'bulleted' | 'bullet' | 'last' | 'archived' | 'signed' | 'appended' | 'ended'>
> & {
  named?: boolean
  undated?: boolean
  running?: boolean
}

/**
 * What a step makes of a line: the role or the reason, the text, and where it stands; null where it is not its own.
 * @param line - in the right column behind a ">"
 */
export function read(step: Step, line: string, { named, undated, running, ...before }: Before = {}) {
  const right = line.startsWith('>')
  const whole = source(right ? line.slice(1) : line)
  const { first, last } = whole.lines[0]!
  const piece: Piece = pieceOf(whole, { start: first, end: last }, right ? 1 : 0, running)
  const foot = Object.assign(new FootReading(whole, [piece], undated ?? false), before)
  if (named) foot.named[0] = true
  if (!step(foot, piece)) return null
  const blocks = [...foot.cells, ...foot.loose, ...(foot.date ? [foot.date] : [])]
  return { read: told(blocks), at: blocks.map(({ ranges }) => ranges[0]), foot }
}
