/**
 * Directives: who is told to do what in the text of an item.
 * `Giao Sở Xây dựng chủ trì, phối hợp với Sở Tài chính …`, `…, giao Sở Y tế …`, `Sở Nội vụ tham mưu …`.
 */
import type { Match } from '../match.js'
import { endBefore } from '../punctuation.js'
import type { Line } from '../bodies/line.js'
import { clauseAt, type Clause } from './clauses.js'
import { mayGiveExpressly } from './express.js'
import { mayGive, readGiven } from './given.js'
import type { Given } from './objects.js'
import { isPartyBody } from './party-body.js'
import { introduces } from './place.js'
import { namesSupport, supportsOf, type Support } from './support.js'
import type { DirectiveOptions, Surroundings } from './surroundings.js'
import { walk, type Divider, type Walk } from './walk.js'

export { readBodyHeading, type BodyHeading } from './heading.js'
export { namesSupport }
export type { DirectiveOptions }

export interface Directive {
  start: number
  /** The end of the sentences that carry it. */
  end: number
  lead: Match[]
  support: Match[]
  /** How the leading bodies were read: the object of "giao", or the subject of what is to be done. */
  by: Given['by']
  /** Whether a verb or a sign known to end a name stands behind the last of them. */
  certain: boolean
}

/** All directives in the text of one item, in order. */
export function readDirectives(line: Line, options: DirectiveOptions = {}): Directive[] {
  const around = surroundingsOf(line, options)
  if (around.express === false) return []
  const landmarks = walk(line)
  const supports = supportsOf(line, landmarks)
  const found = readClauses(line, landmarks, supports, around)
  giveSupport(found, supports)
  found.forEach((directive, index) => (directive.end = endOf(line, found, index)))
  return found
}

function surroundingsOf(
  line: Line,
  { subjects = true, owned = false, party = false, author = '', narrates = false }: DirectiveOptions,
): Surroundings {
  return {
    subjects,
    owned,
    party,
    author,
    narrates,
    sentence: 0,
    opened: 0,
    told: false,
    directed: false,
    since: 0,
    express: subjects ? undefined : mayGiveExpressly(line),
  }
}

/** The directives that the clauses give, each to the end of the text and with those beside its leading bodies only. */
function readClauses(line: Line, { clauses }: Walk, supports: Support[], around: Surroundings): Directive[] {
  const found: Directive[] = []
  let support = 0
  /** Where the bodies end that were last read: no clause begins before. */
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

/** What was known of a sentence ends where another clause begins like one: `…;` **đối với dự án mới, Sở A** `thẩm định`. */
function enter(line: Line, { start, after }: Divider, around: Surroundings): void {
  const sentence = after === 'sentence'
  const parted = sentence || after === 'semicolon'
  if (parted) around.told = false
  if (sentence || (parted && introduces(line, start))) {
    around.sentence = start
    around.directed = false
  }
  if (after !== 'then' && after !== 'and') around.opened = start
}

/** Where the directive of a clause begins: with the sentence, if the sentence has given no work before. */
function startOf(line: Line, { start, after }: Clause, around: Surroundings, further: boolean): number {
  const { directed, owned, opened, since, sentence } = around
  if (!directed && !(after === 'semicolon' && (owned || further))) return sentence
  // "…, nếu không thực hiện thì Sở Tài chính …": the condition is a part of what follows it.
  return after === 'then' && opened >= since && introduces(line, opened) ? opened : start
}

const COOPERATES = ' (phối hợp'
const AND = ' và'

/** `Sở Tài chính (chủ trì),` **Sở Xây dựng** `(phối hợp) tham mưu …`: who leads, and who is named as working along. */
function byRole({ low }: Line, bodies: Match[]): [lead: Match[], support: Match[]] {
  const first = bodies.findIndex(({ end }) => low.startsWith(COOPERATES, end))
  return first > 0 ? [bodies.slice(0, first), bodies.slice(first)] : [bodies, []]
}

/** The bodies that work along in a text all of which is the task of one body. */
export function readSupport(line: Line): Match[] {
  return supportsOf(line, walk(line)).flatMap(({ weak, bodies }) => (weak ? [] : bodies))
}

/** A directive goes on up to the next one, without what joins them, or to the end of the brackets that it stands in. */
function endOf(line: Line, found: readonly Directive[], index: number): number {
  const { text } = line
  const { start } = found[index]!
  let next = index + 1
  if (isEnclosed(line, found[index]!)) {
    const close = text.slice(start, found[next]?.start).indexOf(')')
    if (close >= 0) return start + close
  } else while (next < found.length && isEnclosed(line, found[next]!)) next++
  const before = found[next]?.start ?? text.length
  const end = endBefore(' ;,', text, start, before)
  return next < found.length && text.endsWith(AND, end) ? end - AND.length : end
}

/** `Sở A, Sở B rà soát định mức (`**Sở A chủ trì**`).` */
const isEnclosed = ({ text }: Line, { start }: Directive): boolean => text.charAt(start - 1) === '('

/** Gives each directive the bodies that are named as working along in it. */
function giveSupport(directives: Directive[], supports: Support[]): void {
  let next = 0
  directives.forEach(({ lead, support }, index) => {
    const from = lead.at(-1)!.end
    const to = directives[index + 1]?.start ?? Infinity
    let behind = from + 1
    for (; next < supports.length && supports[next]!.at < to; next++) {
      const { at, end: past, weak, bodies } = supports[next]!
      if (at < from || (weak && at !== behind)) continue
      for (const body of bodies) support.push(body)
      behind = past + 1
    }
  })
}
