import { describe, expect, it } from 'vitest'
import type { Crew } from '../../../src/cli/crew/crew.js'
import { inOrder } from '../../../src/cli/crew/order.js'
import type { Task } from '../../../src/cli/job.js'

/** A crew that does later portions first, and how many it was given at a time. */
function crew(portion: number, ahead: number) {
  const portions: string[][] = []
  let [underWay, most] = [0, 0]
  const work: Crew['work'] = async (tasks) => {
    portions.push(tasks.map(({ path }) => path))
    most = Math.max(most, ++underWay)
    await new Promise((resolve) => setTimeout(resolve, 20 - 5 * portions.length))
    underWay--
    return tasks.map(({ path }) => ({ path, findings: [] }))
  }
  return {
    crew: { portion, ahead, work, close: () => Promise.resolve() },
    portions,
    most: () => most,
  }
}

async function* tasks(count: number): AsyncGenerator<Task> {
  for (let index = 0; index < count; index++) yield await Promise.resolve({ path: String(index) })
}

async function paths(source: AsyncIterator<Task>, by: Crew): Promise<string[]> {
  const found: string[] = []
  for await (const { path } of inOrder(source, by)) found.push(path)
  return found
}

describe('inOrder', () => {
  it('gives the outcomes in the order of the tasks, whichever is done first', async () => {
    const { crew: three, portions, most } = crew(2, 3)
    expect(await paths(tasks(5), three)).toEqual(['0', '1', '2', '3', '4'])
    expect(portions).toEqual([['0', '1'], ['2', '3'], ['4']])
    expect(most()).toBe(3)
  })

  it('has no more under way than the crew wants', async () => {
    const { crew: one, most } = crew(1, 1)
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
    for await (const { path } of inOrder(slow, crew(4, 2).crew)) {
      found.push(path)
      if (path === 'a') send?.({ done: false, value: { path: 'b' } })
    }
    expect(found).toEqual(['a', 'b'])
  })

  it('gives nothing where there is no task', async () => {
    expect(await paths(tasks(0), crew(2, 2).crew)).toEqual([])
  })
})
