import { describe, expect, it } from 'vitest'
import type { Executor } from '../../../src/cli/executor/executor.js'
import { inOrder } from '../../../src/cli/executor/in-order.js'
import type { Task } from '../../../src/cli/job.js'

/** An executor that finishes later chunks first, with a record of what it was given. */
function recording(chunkSize: number, maxPending: number) {
  const chunks: string[][] = []
  let [running, most] = [0, 0]
  const run: Executor['run'] = async (tasks) => {
    chunks.push(tasks.map(({ path }) => path))
    most = Math.max(most, ++running)
    await new Promise((resolve) => setTimeout(resolve, 20 - 5 * chunks.length))
    running--
    return tasks.map(({ path }) => ({ path, findings: [] }))
  }
  return {
    executor: { chunkSize, maxPending, run, close: () => Promise.resolve() },
    chunks,
    most: () => most,
  }
}

async function* tasks(count: number): AsyncGenerator<Task> {
  for (let index = 0; index < count; index++) yield await Promise.resolve({ path: String(index) })
}

async function paths(source: AsyncIterator<Task>, by: Executor): Promise<string[]> {
  const found: string[] = []
  for await (const { path } of inOrder(source, by)) found.push(path)
  return found
}

describe('inOrder', () => {
  it('gives the outcomes in the order of the tasks, whichever is done first', async () => {
    const { executor: three, chunks, most } = recording(2, 3)
    expect(await paths(tasks(5), three)).toEqual(['0', '1', '2', '3', '4'])
    expect(chunks).toEqual([['0', '1'], ['2', '3'], ['4']])
    expect(most()).toBe(3)
  })

  it('never has more chunks in progress than the executor allows', async () => {
    const { executor: one, most } = recording(1, 1)
    expect(await paths(tasks(4), one)).toHaveLength(4)
    expect(most()).toBe(1)
  })

  it('gives what is done while the next task is still to come', async () => {
    let send: ((second: IteratorResult<Task>) => void) | undefined
    const second = new Promise<IteratorResult<Task>>((resolve) => (send = resolve))
    const waiting = [Promise.resolve({ done: false as const, value: { path: 'a' } }), second]
    const slow: AsyncIterator<Task> = {
      next: () => waiting.shift() ?? Promise.resolve({ done: true as const, value: undefined }),
    }
    const found: string[] = []
    for await (const { path } of inOrder(slow, recording(4, 2).executor)) {
      found.push(path)
      if (path === 'a') send?.({ done: false, value: { path: 'b' } })
    }
    expect(found).toEqual(['a', 'b'])
  })

  it('gives nothing where there is no task', async () => {
    expect(await paths(tasks(0), recording(2, 2).executor)).toEqual([])
  })
})
