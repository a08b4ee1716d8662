import type { JobSettings, Outcome, Task } from '../job.js'
import type { Executor } from './executor.js'
import { inlineExecutor } from './inline.js'
import { poolExecutor } from './pool.js'

/** Notices that are read before a thread would have started and paid for itself. */
const aloneFor = 40

/** Tasks in a chunk. A thread is slow when it starts: it should not be given many that others then wait for. */
const chunkSize = 8

/** For each thread; outcomes that are out of order wait in memory. */
const maxPendingPerThread = 8

/** For each helper: the chunk that it reads, and the next one. */
const chunksPerHelper = 2

interface Chunk {
  readonly tasks: readonly Task[]
  readonly settle: (outcomes: Promise<Outcome[]>) => void
}

/** Runs tasks in this thread, and after the first ones in `helpers` others too; whichever is free takes the next chunk. */
export async function growingExecutor(settings: JobSettings, helpers: number): Promise<Executor> {
  const inline = await inlineExecutor(settings)
  const waiting: Chunk[] = []
  let begun = 0
  let busy = false
  let lent = 0
  let starting: Promise<Executor> | undefined
  let pool: Executor | undefined

  function assign(): void {
    while (pool && lent < helpers * chunksPerHelper && waiting.length > 0) {
      lent++
      give(pool, () => lent--)
    }
    if (busy || waiting.length === 0) return
    busy = true
    give(inline, () => (busy = false))
  }

  function give(executor: Executor, free: () => void): void {
    const { tasks, settle } = waiting.shift()!
    const outcomes = executor.run(tasks).finally(() => {
      free()
      assign()
    })
    settle(outcomes)
  }

  return {
    get chunkSize() {
      return pool ? chunkSize : inline.chunkSize
    },
    get maxPending() {
      return pool ? (helpers + 1) * maxPendingPerThread : inline.maxPending
    },
    run: (tasks) => {
      begun += tasks.length
      if (begun > aloneFor && !starting) {
        starting = poolExecutor(settings, helpers, undefined)
        void starting.then((started) => (pool = started))
      }
      return new Promise((settle) => {
        waiting.push({ tasks, settle })
        assign()
      })
    },
    close: async () => (await starting)?.close(),
  }
}
