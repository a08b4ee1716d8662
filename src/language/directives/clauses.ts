/** `Giao Sở Y tế …;` **đồng thời, Sở Nội vụ** `…`: the clauses of a text, each read with what is known from those before. */
import type { Comparable } from '../comparable.js'
import { clauseAt, mayGive, type Clause } from './clause.js'
import { readGiven } from './given.js'
import { introduces } from './subject/place.js'
import type { Support } from './support.js'
import { assesses, isPartyBody, type Surroundings } from './surroundings.js'
import type { Divider, Walk } from './walk.js'
import type { Directive } from './directive.js'
import { byRole, cooperates } from './roles.js'

/** The directives of the clauses; where they end, and who else supports them, is added later. */
export function readClauses(
  line: Comparable,
  { clauses }: Walk,
  supports: Support[],
  around: Surroundings,
): Directive[] {
  const found: Directive[] = []
  let support = 0
  /** Where the bodies read last end; clauses within them are skipped. */
  let past = 0
  for (const divider of clauses) {
    enter(line, divider, around)
    if (!mayGive(line, divider.start)) continue
    const clause = clauseAt(line, divider)
    for (; support < supports.length && supports[support]!.at < clause.at; support++)
      past = Math.max(past, supports[support]!.end)
    if (clause.at < past) continue
    const given = readGiven(line, clause, around)
    if (!given) continue
    past = given.end
    if (!given.work) continue
    if (found.length > 0 && cooperates(line, given.end, found.at(-1)!.start)) {
      for (const body of given.bodies) found.at(-1)!.support.push(body)
      continue
    }
    const [lead, beside] = byRole(line, given.bodies)
    const { by, certain } = given
    const start = startOf(line, clause, around, found.length > 0)
    found.push({ start, end: line.text.length, lead, support: beside, by, certain })
    around.directed = true
    around.since = given.end
    around.party = isPartyBody(line, lead[0]!.start)
  }
  return found
}

/** Forgets the last sentence where a new one, or a clause like one, begins: `…;` **đối với dự án mới, Sở A** `thẩm định`. */
function enter(line: Comparable, { start, after }: Divider, around: Surroundings): void {
  const sentence = after === 'sentence'
  const parted = sentence || after === 'semicolon'
  if (parted) around.told = around.pleads = false
  if (sentence || (parted && !assesses(around))) around.done = false
  if (sentence || (parted && introduces(line, start))) {
    around.sentence = start
    around.directed = false
  }
  if (after !== 'then' && after !== 'and') around.opened = start
}

/** Where the directive of a clause begins: with the sentence, unless the sentence gave work before. */
function startOf(line: Comparable, { start, after }: Clause, around: Surroundings, further: boolean): number {
  const { directed, owned, opened, since, sentence } = around
  if (!directed && !(after === 'semicolon' && (owned || further))) return sentence
  // "…, nếu không thực hiện thì Sở Tài chính …": the condition belongs to what follows.
  return after === 'then' && opened >= since && introduces(line, opened) ? opened : start
}
