/** The bodies in a cell of a table, in a column of bodies: `Sở Y tế; Công an tỉnh`. */
import { readList, skipAside } from '../../language/bodies/index.js'
import { comparableOf, type Comparable } from '../../language/comparable.js'
import type { Match } from '../../language/match.js'

const PART = /[^;]+/g
const SIGNS_BEFORE = /^[ ,.–+-]*/
const SIGNS_BEHIND = /[ ,.]+$/

/** Offsets are in the line. */
export function bodiesOfCell({ text }: Comparable, { start, end }: Match): Match[] {
  const bodies: Match[] = []
  for (const { 0: part, index } of text.slice(start, end).matchAll(PART)) {
    const lead = SIGNS_BEFORE.exec(part)![0].length
    const name = part.slice(lead).replace(SIGNS_BEHIND, '')
    if (name === '') continue
    const at = start + index + lead
    const line = comparableOf(name)
    const list = readList(line, 0)
    // A name without a known head, such as a person, is one body.
    const named = list && skipAside(line, list.end) === name.length ? list.bodies : [whole(name)]
    for (const body of named) bodies.push({ start: at + body.start, end: at + body.end })
  }
  return bodies
}

const whole = ({ length }: string): Match => ({ start: 0, end: length })
