import { setImmediate as turn } from 'node:timers/promises'
import type { Outcome, Task } from '../job.js'
import type { Executor } from './executor.js'

/** Yields the outcomes in the order of the tasks, as soon as they are there. */
export async function* inOrder(tasks: AsyncIterator<Task>, executor: Executor): AsyncGenerator<Outcome> {
  const intake = new Intake(tasks)
  const pending: Promise<Outcome[]>[] = []
  let next: Promise<Task[]> | undefined
  let ended = false
  while (!ended || pending.length > 0) {
    while (!ended && pending.length < executor.maxPending) {
      next ??= intake.take(executor.chunkSize)
      // If the source is slow (a pipe), outcomes that are there do not wait for it.
      const first = await Promise.race([
        next,
        ...pending.slice(0, 1).map((head) => head.then(() => 'done' as const)),
      ])
      if (first === 'done') break
      next = undefined
      if (first.length > 0) pending.push(executor.run(first))
      else ended = true
    }
    const head = pending.shift()
    if (head) yield* await head
  }
}

/** Takes tasks in chunks. */
class Intake {
  #next: Promise<IteratorResult<Task>> | undefined

  constructor(private readonly tasks: AsyncIterator<Task>) {}

  /**
   * Up to `size` tasks; none only at the end. It waits for the first task but not for the others: their sender may
   * itself be waiting for the outcome of the first.
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
