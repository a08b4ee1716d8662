/** The assignments found so far: one per body, role and item. */
import type { DirectiveOptions } from '../../language/directives/index.js'
import type { Match } from '../../language/match.js'
import type { Paragraph } from './item.js'

/** A stretch of the text of a paragraph or item. */
export interface Place extends Match {
  node: Paragraph
}

/** Who speaks in a notice, or whether an article tells of it. */
export type Voice = Pick<DirectiveOptions, 'author' | 'issuer' | 'narrates'>

/** How a body was read: as the object of "giao", in a heading over tasks, or as the subject of the task. */
export interface Evidence {
  by: 'given' | 'heading' | 'subject'
  /** Whether the words after its name are known to end one. */
  certain: boolean
}

export const BY_HEADING: Evidence = { by: 'heading', certain: true }
export const BY_ITS_TEXT: Evidence = { by: 'subject', certain: true }

/** The whole text of a paragraph or item. */
export const wholeOf = (node: Paragraph): Place => ({ node, start: 0, end: node.line.text.length })

export interface AssignmentView extends Evidence {
  body: Place
  role: 'lead' | 'support'
  item: string | null
  tasks: Place[]
}

/** The assignments of one role and item, by the comparable name of the body. */
type ByBody = Map<string, AssignmentView>

/**
 * At most so many characters of tasks: each body of a list has the whole text of the item, so that without a
 * bound the tasks of an endless list would grow with its square.
 */
const MOST_TEXT = 4_000_000
const LONGEST_TEXT = 2 ** 29

export class Book {
  /** In the order of their first entry. */
  readonly entries: AssignmentView[] = []
  /** By item and body. */
  readonly #leads = new Map<string | null, ByBody>()
  readonly #supports = new Map<string | null, ByBody>()
  /** The places of the tasks of an assignment that has several. */
  readonly #places = new Map<AssignmentView, Set<number>>()
  readonly #nodes = new Map<Paragraph, number>()
  #written = 0

  constructor(readonly voice: Voice = {}) {}

  /** Enters the bodies named in `node` with their tasks; known ones only get the new tasks. */
  enter(
    node: Paragraph,
    bodies: Match[],
    role: 'lead' | 'support',
    item: string | null,
    tasks: Place[],
    { by, certain }: Evidence,
  ): void {
    if (bodies.length === 0) return
    const { low } = node.line
    const known = this.#bodiesOf(item, role)
    for (let index = 0; index < bodies.length; index++) {
      const { start, end } = bodies[index]!
      const name = low.slice(start, end)
      let entry = known.get(name)
      if (!entry) {
        const sure = certain || index < bodies.length - 1
        entry = { body: { node, start, end }, role, item, tasks: [], by, certain: sure }
        known.set(name, entry)
        this.entries.push(entry)
      }
      for (const task of tasks) this.#add(entry, task)
    }
  }

  #bodiesOf(item: string | null, role: 'lead' | 'support'): ByBody {
    const known = role === 'lead' ? this.#leads : this.#supports
    let bodies = known.get(item)
    if (!bodies) known.set(item, (bodies = new Map()))
    return bodies
  }

  #add(entry: AssignmentView, task: Place): void {
    if (this.#written > MOST_TEXT) return
    if (entry.tasks.length > 0 && this.#isKnown(entry, task)) return
    this.#written += task.end - task.start
    entry.tasks.push(task)
  }

  #isKnown(entry: AssignmentView, task: Place): boolean {
    let places = this.#places.get(entry)
    if (!places) {
      places = new Set()
      for (const known of entry.tasks) places.add(this.#placeOf(known))
      this.#places.set(entry, places)
    }
    const { size } = places
    return places.add(this.#placeOf(task)).size === size
  }

  #placeOf({ node, start }: Place): number {
    return this.#numberOf(node) * LONGEST_TEXT + start
  }

  #numberOf(node: Paragraph): number {
    let number = this.#nodes.get(node)
    if (number === undefined) this.#nodes.set(node, (number = this.#nodes.size))
    return number
  }
}
