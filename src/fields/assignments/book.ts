/** The assignments found so far: one per body, role and item. */
import type { Match } from '../../language/match.js'
import type { Paragraph } from './item.js'

/** A stretch of the text of a paragraph or item. */
export interface Place extends Match {
  node: Paragraph
}

/** How a body was read: the object of "giao", a heading over tasks, the subject of what is to be done. */
export interface Evidence {
  by: 'given' | 'heading' | 'subject'
  /** Whether what stands behind its name is known to end one. */
  certain: boolean
}

export const BY_HEADING: Evidence = { by: 'heading', certain: true }
export const BY_ITS_TEXT: Evidence = { by: 'subject', certain: true }

/** All that a paragraph or item says. */
export const wholeOf = (node: Paragraph): Place => ({ node, start: 0, end: node.line.text.length })

export interface AssignmentView extends Evidence {
  body: Place
  role: 'lead' | 'support'
  item: string | null
  tasks: Place[]
}

/** The assignments of bodies in one role and item, by the name of each as it stands in the form for comparing. */
type ByBody = Map<string, AssignmentView>

/**
 * So many characters of tasks one notice may have: each body of a list has the whole text of the list's
 * item, so that without a bound the tasks of a list without end would grow with its square.
 */
const MOST_TEXT = 4_000_000
const LONGEST_TEXT = 2 ** 29

export class Book {
  /** In the order in which they were entered first. */
  readonly entries: AssignmentView[] = []
  /** By item and body. */
  readonly #leads = new Map<string | null, ByBody>()
  readonly #supports = new Map<string | null, ByBody>()
  /** The places of the tasks that an assignment has, if it has been given several. */
  readonly #places = new Map<AssignmentView, Set<number>>()
  readonly #nodes = new Map<Paragraph, number>()
  #written = 0

  /**
   * @param author - the collective that concludes, in the form for comparing
   * @param narrates - whether an article tells of the notice
   */
  constructor(
    readonly author = '',
    readonly narrates = false,
  ) {}

  /** Enters the bodies that `node` names, with their tasks; known ones only get the further tasks. */
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
