/** The bodies in a cell of a table, whose column tells that it names nothing else: `Sở Y tế; Công an tỉnh`. */
import { readList, skipAside } from '../../language/bodies/index.js'
import { lineOf, type Line } from '../../language/bodies/line.js'
import { CodeSet } from '../../language/code-set.js'
import type { Match } from '../../language/match.js'

const BETWEEN = new CodeSet(' ,;.-–+')
const SEPARATOR = ';'

/** Offsets are in the line. */
export function bodiesOfCell({ text }: Line, { start, end }: Match): Match[] {
  const cell = lineOf(text.slice(start, end))
  const bodies: Match[] = []
  const { length } = cell.text
  for (let at = behindSeparators(cell, 0); at < length;) {
    const list = readList(cell, at)
    const behind = list ? skipAside(cell, list.end) : -1
    if (list && (behind === length || cell.text[behind] === SEPARATOR)) {
      for (const body of list.bodies) bodies.push({ start: start + body.start, end: start + body.end })
      at = behindSeparators(cell, behind)
    } else {
      // A name of no known head, as of a person.
      const next = cell.text.indexOf(SEPARATOR, at)
      const to = next < 0 ? length : next
      bodies.push({ start: start + at, end: start + to })
      at = behindSeparators(cell, to)
    }
  }
  return bodies
}

function behindSeparators({ text }: Line, at: number): number {
  while (at < text.length && BETWEEN.has(text.charCodeAt(at))) at++
  return at
}
