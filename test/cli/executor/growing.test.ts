import { describe, expect, it } from 'vitest'
import type { Executor } from '../../../src/cli/executor/executor.js'
import { growingExecutor } from '../../../src/cli/executor/growing.js'
import { inOrder } from '../../../src/cli/executor/in-order.js'
import { inlineExecutor } from '../../../src/cli/executor/inline.js'
import type { JobSettings, Outcome, Task } from '../../../src/cli/job.js'
import { sample } from '../sample.js'

const settings: JobSettings = {
  format: 'ndjson',
  options: {
    compact: false,
    select: undefined,
    table: 'notices',
    language: 'en',
    width: 100,
    linkPrefix: '',
    coloured: false,
  },
  encoding: undefined,
  positions: false,
  explain: false,
  maxSize: 1_000_000,
  outDir: undefined,
  stamp: '',
}

/** The task at `index` fails where `index` is 50 and is a notice of that number elsewhere. */
function task(index: number): Task {
  return index === 50
    ? { path: '50.txt', file: '/nowhere/50.txt' }
    : { path: `${index}.txt`, content: sample.replace('45/', `${index}/`) }
}

/** The outcomes of tasks without end until `enough`, and the sizes of the chunks. */
async function runWith(executor: Executor, enough: (count: number) => boolean) {
  const outcomes: Outcome[] = []
  const sizes = new Set<number>()
  for await (const outcome of inOrder(endless(), executor)) {
    outcomes.push(outcome)
    sizes.add(executor.chunkSize)
    if (enough(outcomes.length)) break
  }
  await executor.close()
  return { outcomes, sizes: [...sizes] }
}

async function* endless(): AsyncGenerator<Task> {
  for (let index = 0; ; index++) yield await Promise.resolve(task(index))
}

describe('growingExecutor', () => {
  it('reads forty notices in this thread', async () => {
    const { outcomes, sizes } = await runWith(await growingExecutor(settings, 1), (count) => count === 40)
    expect(outcomes).toHaveLength(40)
    expect(sizes).toEqual([1])
  })

  it('gives the same outcomes in the same order once threads help', async () => {
    const growing = await growingExecutor(settings, 2)
    const { outcomes, sizes } = await runWith(growing, (count) => count >= 400)
    const alone = await runWith(await inlineExecutor(settings), (count) => count === outcomes.length)
    expect(outcomes).toEqual(alone.outcomes)
    expect(outcomes[50]!.failure).toMatchObject({ code: 'missing' })
    expect(sizes).toEqual([1, 8])
  })

  it('can be closed while threads start', async () => {
    const { outcomes } = await runWith(await growingExecutor(settings, 1), (count) => count === 41)
    expect(outcomes).toHaveLength(41)
  })
})
