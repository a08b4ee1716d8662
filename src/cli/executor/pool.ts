import type { JobSettings, Outcome, Task } from '../job.js'
import { workerFile } from '../package.js'
import type { Executor } from './executor.js'

/**
 * Runs tasks in `jobs` worker threads. A thread that dies or takes more than `timeout` seconds for a task is replaced:
 * its task fails and the others go on.
 */
export async function poolExecutor(
  settings: JobSettings,
  jobs: number,
  timeout: number | undefined,
): Promise<Executor> {
  const workerpool = await import('workerpool')
  const pool = workerpool.pool(workerFile, {
    workerType: 'thread',
    minWorkers: jobs,
    maxWorkers: jobs,
    workerThreadOpts: { workerData: settings },
  })
  const runChunk = async (tasks: readonly Task[]): Promise<Outcome[]> => {
    const outcomes = pool.exec('work', [tasks])
    return (await (timeout === undefined ? outcomes : outcomes.timeout(timeout * 1000))) as Outcome[]
  }
  const runAlone = async (task: Task): Promise<Outcome> => {
    try {
      return (await runChunk([task]))[0]!
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
    chunkSize: timeout === undefined ? 16 : 1,
    // The clock of a limit starts when a task is handed over, so no task may have to wait.
    maxPending: timeout === undefined ? jobs * 3 : jobs,
    run: async (tasks) => {
      if (tasks.length === 1) return [await runAlone(tasks[0]!)]
      try {
        return await runChunk(tasks)
      } catch {
        return Promise.all(tasks.map(runAlone))
      }
    },
    close: async () => void (await pool.terminate(true)),
  }
}
