/**
 * Directives: who is told to do what in the text of an item.
 * `Giao Sở Xây dựng chủ trì, phối hợp với Sở Tài chính …`, `…, giao Sở Y tế …`, `Sở Nội vụ tham mưu …`.
 */
import type { Comparable } from '../comparable.js'
import type { Match } from '../match.js'
import { readClauses } from './clauses.js'
import { directiveEnd, type Directive } from './directive.js'
import { giveSupport } from './roles.js'
import { namesSupport, supportsOf } from './support.js'
import { surroundingsOf, type DirectiveOptions } from './surroundings.js'
import { walk } from './walk.js'

export { readBodyHeading, type BodyHeading } from './headings/bodies.js'
export { namesSupport }
export type { DirectiveOptions }

/** All directives in the text of one item, in order. */
export function readDirectives(line: Comparable, options: DirectiveOptions = {}): Directive[] {
  const around = surroundingsOf(line, options)
  if (around.express === false) return []
  const landmarks = walk(line)
  const supports = supportsOf(line, landmarks)
  const found = readClauses(line, landmarks, supports, around)
  giveSupport(found, supports)
  found.forEach((directive, index) => (directive.end = directiveEnd(line, found, index)))
  return found
}

/** The bodies that work along in a text that is the task of one body, up to `end`. */
export function readSupport(line: Comparable, end = Infinity): Match[] {
  return supportsOf(line, walk(line)).flatMap(({ weak, at, bodies }) => (weak || at >= end ? [] : bodies))
}
