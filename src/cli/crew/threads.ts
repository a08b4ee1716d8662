import type { JobSettings, Outcome, Task } from '../job.js'
import { workerFile } from '../package.js'
import type { Crew } from './crew.js'

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
