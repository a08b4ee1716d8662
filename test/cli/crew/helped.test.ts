import { describe, expect, it } from 'vitest'
import type { Crew } from '../../../src/cli/crew/crew.js'
import { helpedCrew } from '../../../src/cli/crew/helped.js'
import { inOrder } from '../../../src/cli/crew/order.js'
import { soloCrew } from '../../../src/cli/crew/solo.js'
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

/** What comes of tasks without end until `enough`, and how large the portions were. */
async function workWith(crew: Crew, enough: (count: number) => boolean) {
  const outcomes: Outcome[] = []
  const portions = new Set<number>()
  for await (const outcome of inOrder(endless(), crew)) {
    outcomes.push(outcome)
    portions.add(crew.portion)
    if (enough(outcomes.length)) break
  }
  await crew.close()
  return { outcomes, portions: [...portions] }
}

async function* endless(): AsyncGenerator<Task> {
  for (let index = 0; ; index++) yield await Promise.resolve(task(index))
}

describe('a crew that gets help', () => {
  it('is alone for forty notices', async () => {
    const { outcomes, portions } = await workWith(await helpedCrew(settings, 1), (count) => count === 40)
    expect(outcomes).toHaveLength(40)
    expect(portions).toEqual([1])
  })

  it('gives the same in the same order as one alone, when threads have come', async () => {
    const helped = await helpedCrew(settings, 2)
    const { outcomes, portions } = await workWith(helped, (count) => count >= 400)
    const alone = await workWith(await soloCrew(settings), (count) => count === outcomes.length)
    expect(outcomes).toEqual(alone.outcomes)
    expect(outcomes[50]!.failure).toMatchObject({ code: 'missing' })
    expect(portions).toEqual([1, 8])
  })

  it('can be sent home while threads start', async () => {
    const { outcomes } = await workWith(await helpedCrew(settings, 1), (count) => count === 41)
    expect(outcomes).toHaveLength(41)
  })
})
