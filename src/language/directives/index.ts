/**
 * Directives: who is told to do what in the text of an item.
 * `Giao Sở Xây dựng chủ trì, phối hợp với Sở Tài chính …`, `…, giao Sở Y tế …`, `Sở Nội vụ tham mưu …`.
 */
import type { Match } from '../match.js'
import { INTRODUCTIONS, LOOKING_BACK } from '../../vocabulary/directive-verbs.js'
import { lineOf, type Line } from '../bodies/line.js'
import { phraseSet } from '../bodies/phrases.js'
import { clausesOf } from './clauses.js'
import { readGiven, type DirectiveOptions } from './given.js'
import { supportsOf, type Support } from './support.js'

export { readBodyHeading } from './heading.js'
export type { DirectiveOptions }

export interface Directive {
  start: number
  /** The end of the sentences that carry it. */
  end: number
  lead: Match[]
  support: Match[]
}

const introductions = phraseSet(INTRODUCTIONS)
const lookingBack = phraseSet(LOOKING_BACK)

/** All directives in the text of one item, in order. Offsets are in `text`. */
export function readDirectives(text: string, options: DirectiveOptions = {}): Directive[] {
  const line = lineOf(text)
  const found: Directive[] = []
  const supports = supportsOf(line)
  let support = 0
  let sentence = 0
  let past = 0
  const around = { ...options, introduced: false, back: false, directed: false }
  for (const clause of clausesOf(line)) {
    if (clause.after === 'sentence') {
      sentence = clause.start
      around.introduced = introductions.at(line, clause.start) !== null
      around.back = lookingBack.at(line, clause.start) !== null
      around.directed = false
    }
    for (; support < supports.length && supports[support]!.at < clause.at; support++) {
      past = Math.max(past, supports[support]!.end)
    }
    if (clause.at < past) continue
    const given = readGiven(line, clause, around)
    if (!given) continue
    past = given.end
    if (!given.work) continue
    const apart = around.directed || (clause.after === 'semicolon' && found.length > 0)
    const start = apart ? clause.start : sentence
    found.push({ start, end: text.length, lead: given.bodies, support: [] })
    around.directed = true
  }
  found.forEach(
    (directive, index) => (directive.end = trimmedEnd(line, directive.start, found[index + 1]?.start)),
  )
  giveSupport(found, supports)
  return found
}

/** The bodies that work along in a text all of which is the task of one body. */
export function readSupport(text: string): Match[] {
  return supportsOf(lineOf(text)).flatMap(({ weak, bodies }) => (weak ? [] : bodies))
}

/** A directive goes on up to the next one, without the sign between them. */
function trimmedEnd({ text }: Line, start: number, next = text.length): number {
  let end = next
  while (end > start && ' ;,'.includes(text[end - 1]!)) end--
  return end
}

/** Gives each directive the bodies that are named as working along in it. */
function giveSupport(directives: Directive[], supports: Support[]): void {
  let next = 0
  for (const { lead, end, support } of directives) {
    const from = lead.at(-1)!.end
    for (; next < supports.length && supports[next]!.at < end; next++) {
      const { at, weak, bodies } = supports[next]!
      if (at >= from && (!weak || at === from + 1)) support.push(...bodies)
    }
  }
}
