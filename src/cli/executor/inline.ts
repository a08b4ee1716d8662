import { type JobSettings, type Outcome, taskRunner } from '../job.js'
import type { Executor } from './executor.js'

/** Runs one task after another in this thread. */
export async function inlineExecutor(settings: JobSettings): Promise<Executor> {
  const runTask = await taskRunner(settings)
  return {
    chunkSize: 1,
    maxPending: 1,
    run: async (tasks) => {
      const outcomes: Outcome[] = []
      for (const task of tasks) outcomes.push(await runTask(task))
      // Signals, and the closing of a pipe, are handled between files.
      await new Promise(setImmediate)
      return outcomes
    },
    close: () => Promise.resolve(),
  }
}
