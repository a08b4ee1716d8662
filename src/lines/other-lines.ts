/** Lines made from others: parts of a line, and lines blanked out. */
import { countUpTo } from './ascending.js'
import type { Line } from './lines.js'
import { measure } from './measure.js'

/** The parts of a line; each but the first begins at an offset of `cuts`, in order. */
export function partLine(text: string, line: Line, cuts: readonly number[]): Line[] {
  return [line.start, ...cuts].map((start, index) => {
    const end = cuts[index] ?? line.end
    const removed = line.removed.filter(
      (at) => (at > start || index === 0) && (at <= end || end === line.end),
    )
    const added = line.added.filter((at) => at >= start && at < end)
    const before = index === 0 ? -1 : start
    const shift = line.shift + countUpTo(line.removed, before) - countUpTo(line.added, before - 1)
    const measured = measure(text, start, end)
    const blank = measured.first >= end
    const newPage = line.newPage && index === 0
    return shaped({ ...line, ...measured, start, end, blank, shift, removed, added, newPage })
  })
}

/** The line as if it were blank. */
export const blanked = (line: Line): Line => shaped({ ...line, first: line.end, last: line.end, blank: true })

/** The fields in the order in which `scanLines` writes them: objects of one shape are read the fastest. */
const shaped = (line: Line): Line => ({
  number: line.number,
  start: line.start,
  end: line.end,
  origin: line.origin,
  newPage: line.newPage,
  shift: line.shift,
  removed: line.removed,
  added: line.added,
  first: line.first,
  last: line.last,
  indent: line.indent,
  blank: line.blank,
  plain: line.plain,
  parted: line.parted,
  signs: line.signs,
})
