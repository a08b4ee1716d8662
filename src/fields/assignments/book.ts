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

export interface AssignmentView extends Evidence {
  body: Place
  role: 'lead' | 'support'
  item: string | null
  tasks: Place[]
}

/**
 * So many characters of tasks one notice may have: each body of a list has the whole text of the list's
 * item, so that without a bound the tasks of a list without end would grow with its square.
 */
const MOST_TEXT = 4_000_000
const LONGEST_TEXT = 2 ** 29

export class Book {
  /** In the order in which they were entered first. */
  readonly entries: AssignmentView[] = []
  readonly #byBody = new Map<string, AssignmentView>()
  /** The places of the tasks that an assignment has, if it has been given several. */
  readonly #places = new Map<AssignmentView, Set<number>>()
  readonly #nodes = new Map<Paragraph, number>()
  #written = 0

  /** Enters the bodies that `node` names, with their tasks; known ones only get the further tasks. */
  enter(
    node: Paragraph,
    bodies: Match[],
    role: 'lead' | 'support',
    item: string | null,
    tasks: Place[],
    { by, certain }: Evidence,
  ): void {
    const { low } = node.line
    for (let index = 0; index < bodies.length; index++) {
      const { start, end } = bodies[index]!
      const key = `${low.slice(start, end)}\n${role}\n${item ?? ''}`
      let entry = this.#byBody.get(key)
      if (!entry) {
        const sure = certain || index < bodies.length - 1
        entry = { body: { node, start, end }, role, item, tasks: [], by, certain: sure }
        this.#byBody.set(key, entry)
        this.entries.push(entry)
      }
      for (const task of tasks) this.#add(entry, task)
    }
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
      places = new Set(entry.tasks.map((known) => this.#placeOf(known)))
      this.#places.set(entry, places)
    }
    const { size } = places
    return places.add(this.#placeOf(task)).size === size
  }

  #placeOf({ node, start }: Place): number {
    return this.#numberOf(node) * LONGEST_TEXT + start
  }

  #numberOf(node: Paragraph): number {
    const known = this.#nodes.get(node) ?? this.#nodes.size
    this.#nodes.set(node, known)
    return known
  }
}
