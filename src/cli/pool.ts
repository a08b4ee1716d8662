import { fileURLToPath } from 'node:url'
import { type JobSettings, type Outcome, type Task, workshop } from './job.js'

/** What does the tasks of a run. */
export interface Crew {
  /** How many tasks are best handed over together. */
  readonly portion: number
  /** How many portions may be under way. */
  readonly ahead: number
  work(tasks: readonly Task[]): Promise<Outcome[]>
  close(): Promise<void>
}

/** One after the other, in this thread. */
export async function soloCrew(settings: JobSettings): Promise<Crew> {
  const one = await workshop(settings)
  return {
    portion: 1,
    ahead: 1,
    work: async (tasks) => {
      const outcomes: Outcome[] = []
      for (const task of tasks) outcomes.push(await one(task))
      // Lets signals and the other end of a pipe be heard between files.
      await new Promise(setImmediate)
      return outcomes
    },
    close: () => Promise.resolve(),
  }
}

/** Lies two folders up both from `src/cli` and from `dist/cli`. */
const workerFile = fileURLToPath(new URL('../../bin/worker.js', import.meta.url))

/**
 * In `jobs` worker threads. A thread that goes over `timeout` (seconds, for one task) or dies is replaced; its
 * task fails and the others go on.
 */
export async function threadCrew(
  settings: JobSettings,
  jobs: number,
  timeout: number | undefined,
): Promise<Crew> {
  const workerpool = await import('workerpool')
  const pool = workerpool.pool(workerFile, {
    workerType: 'thread',
    minWorkers: jobs,
    maxWorkers: jobs,
    workerThreadOpts: { workerData: settings },
  })
  const run = async (tasks: readonly Task[]): Promise<Outcome[]> => {
    const outcomes = pool.exec('work', [tasks])
    return (await (timeout === undefined ? outcomes : outcomes.timeout(timeout * 1000))) as Outcome[]
  }
  const alone = async (task: Task): Promise<Outcome> => {
    try {
      return (await run([task]))[0]!
    } catch (error) {
      return {
        path: task.path,
        findings: [],
        failure:
          error instanceof workerpool.Promise.TimeoutError
            ? { code: 'timeout', values: { seconds: timeout! } }
            : { code: 'internal', values: { error: String(error) } },
      }
    }
  }
  return {
    portion: timeout === undefined ? 16 : 1,
    // With a limit the clock starts as a task is handed over, so none may have to wait.
    ahead: timeout === undefined ? jobs * 3 : jobs,
    work: async (tasks) => {
      if (tasks.length === 1) return [await alone(tasks[0]!)]
      try {
        return await run(tasks)
      } catch {
        return Promise.all(tasks.map(alone))
      }
    },
    close: async () => void (await pool.terminate(true)),
  }
}

/** The crew for `jobs` threads; a time limit can only be held to from another thread. */
export async function crewFor(
  settings: JobSettings,
  jobs: number,
  timeout: number | undefined,
): Promise<Crew> {
  return jobs <= 1 && timeout === undefined
    ? soloCrew(settings)
    : threadCrew(settings, Math.max(1, jobs), timeout)
}

/** The outcomes of the tasks, in their order, as they come; so many are under way as the crew wants. */
export async function* inOrder(tasks: AsyncIterator<Task>, crew: Crew): AsyncGenerator<Outcome> {
  const underWay: Promise<Outcome[]>[] = []
  let next: Promise<Task[]> | undefined
  let ended = false
  while (!ended || underWay.length > 0) {
    while (!ended && underWay.length < crew.ahead) {
      next ??= portion(tasks, crew.portion)
      // Where the source is slow (a pipe), what is done does not wait for it.
      const first = await Promise.race([
        next,
        ...underWay.slice(0, 1).map((head) => head.then(() => 'done' as const)),
      ])
      if (first === 'done') break
      next = undefined
      if (first.length > 0) underWay.push(crew.work(first))
      if (first.length < crew.portion) ended = true
    }
    const head = underWay.shift()
    if (head) yield* await head
  }
}

async function portion(tasks: AsyncIterator<Task>, size: number): Promise<Task[]> {
  const taken: Task[] = []
  while (taken.length < size) {
    const { done, value } = await tasks.next()
    if (done) break
    taken.push(value)
  }
  return taken
}
