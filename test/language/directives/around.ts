import { comparableOf, type Comparable } from '../../../src/language/comparable.js'
import { clauseAt, type Clause } from '../../../src/language/directives/clause.js'
import type { Given } from '../../../src/language/directives/given/objects.js'
import { surroundingsOf, type Surroundings } from '../../../src/language/directives/surroundings.js'
import type { Divider } from '../../../src/language/directives/walk.js'

/** Reads the clause behind the "|" of a text, of whose surroundings `known` is told. */
export function givenIn(
  read: (line: Comparable, clause: Clause, around: Surroundings) => Given | null,
  marked: string,
  after: Divider['after'] = 'sentence',
  known: Partial<Surroundings> = {},
): [bodies: string[], work: boolean, by: Given['by'], behind: string] | null {
  const start = Math.max(marked.indexOf('|'), 0)
  const text = marked.replace('|', '')
  const line = comparableOf(text)
  const given = read(line, clauseAt(line, { start, after }), { ...surroundingsOf(line, {}), ...known })
  if (!given) return null
  const bodies = given.bodies.map(({ start, end }) => text.slice(start, end))
  return [bodies, given.work, given.by, text.slice(given.end)]
}
