import { setImmediate as turn } from 'node:timers/promises'
import type { Outcome, Task } from '../job.js'
import type { Crew } from './crew.js'

/** The outcomes of the tasks, in their order, as they come; so many are under way as the crew wants. */
export async function* inOrder(tasks: AsyncIterator<Task>, crew: Crew): AsyncGenerator<Outcome> {
  const intake = new Intake(tasks)
  const underWay: Promise<Outcome[]>[] = []
  let next: Promise<Task[]> | undefined
  let ended = false
  while (!ended || underWay.length > 0) {
    while (!ended && underWay.length < crew.ahead) {
      next ??= intake.take(crew.portion)
      // Where the source is slow (a pipe), what is done does not wait for it.
      const first = await Promise.race([
        next,
        ...underWay.slice(0, 1).map((head) => head.then(() => 'done' as const)),
      ])
      if (first === 'done') break
      next = undefined
      if (first.length > 0) underWay.push(crew.work(first))
      else ended = true
    }
    const head = underWay.shift()
    if (head) yield* await head
  }
}

/** Takes tasks by portions. */
class Intake {
  #next: Promise<IteratorResult<Task>> | undefined

  constructor(private readonly tasks: AsyncIterator<Task>) {}

  /**
   * At most `size` tasks, none only when there are no more. It waits for the first, not for others: who sends them may
   * itself wait for what comes of the first.
   */
  async take(size: number): Promise<Task[]> {
    const taken: Task[] = []
    while (taken.length < size) {
      this.#next ??= this.tasks.next()
      const result = await (taken.length === 0 ? this.#next : Promise.race([this.#next, turn()]))
      if (result === undefined) break
      this.#next = undefined
      if (result.done) break
      taken.push(result.value)
    }
    return taken
  }
}
