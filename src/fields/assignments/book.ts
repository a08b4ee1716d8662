/** The assignments found so far: one per body, role and item. */
import type { Match } from '../../language/match.js'
import { comparable } from '../../language/bodies/line.js'

export interface Place<Node> {
  node: Node
  start: number
  end: number
}

export interface AssignmentView<Node> {
  body: Place<Node>
  role: 'lead' | 'support'
  item: string | null
  tasks: Place<Node>[]
}

export class Book<Node extends { text: string }> {
  readonly #entries = new Map<string, AssignmentView<Node>>()

  /** Enters the bodies that `node` names, with their tasks; known ones only get the further tasks. */
  enter(
    node: Node,
    bodies: Match[],
    role: 'lead' | 'support',
    item: string | null,
    tasks: Place<Node>[],
  ): void {
    for (const { start, end } of bodies) {
      const key = `${comparable(node.text.slice(start, end))}\n${role}\n${item ?? ''}`
      const known = this.#entries.get(key)
      if (!known) {
        this.#entries.set(key, { body: { node, start, end }, role, item, tasks: [...tasks] })
        continue
      }
      for (const task of tasks) {
        if (!known.tasks.some((other) => other.node === task.node && other.start === task.start))
          known.tasks.push(task)
      }
    }
  }

  all(): AssignmentView<Node>[] {
    return [...this.#entries.values()]
  }
}
