import type { JobSettings, Outcome, Task } from '../job.js'
import type { Crew } from './crew.js'
import { soloCrew } from './solo.js'
import { threadCrew } from './threads.js'

/** So many notices are read before a thread would have started and be of use. */
const aloneFor = 40

/** Tasks. A thread that starts is slow at first: it should not be given much that others then wait for. */
const portion = 8

/** For each thread; what is done out of order waits in memory. */
const portionsAhead = 8

/** For each helper: one that it reads and one that lies ready for it. */
const portionsInHand = 2

interface Portion {
  readonly tasks: readonly Task[]
  readonly settle: (outcomes: Promise<Outcome[]>) => void
}

/** In this thread; after the first tasks in `helpers` others too. Who is free takes the next portion. */
export async function helpedCrew(settings: JobSettings, helpers: number): Promise<Crew> {
  const own = await soloCrew(settings)
  const waiting: Portion[] = []
  let begun = 0
  let busy = false
  let lent = 0
  let starting: Promise<Crew> | undefined
  let threads: Crew | undefined

  function share(): void {
    while (threads && lent < helpers * portionsInHand && waiting.length > 0) {
      lent++
      give(threads, () => lent--)
    }
    if (busy || waiting.length === 0) return
    busy = true
    give(own, () => (busy = false))
  }

  function give(crew: Crew, free: () => void): void {
    const { tasks, settle } = waiting.shift()!
    const outcomes = crew.work(tasks).finally(() => {
      free()
      share()
    })
    settle(outcomes)
  }

  return {
    get portion() {
      return threads ? portion : own.portion
    },
    get ahead() {
      return threads ? (helpers + 1) * portionsAhead : own.ahead
    },
    work: (tasks) => {
      begun += tasks.length
      if (begun > aloneFor && !starting) {
        starting = threadCrew(settings, helpers, undefined)
        void starting.then((crew) => (threads = crew))
      }
      return new Promise((settle) => {
        waiting.push({ tasks, settle })
        share()
      })
    },
    close: async () => (await starting)?.close(),
  }
}
