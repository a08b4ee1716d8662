import { workerData } from 'node:worker_threads'
import { worker } from 'workerpool'
import { type JobSettings, type Outcome, type Task, taskRunner } from './job.js'

/** Runs in a worker thread: takes tasks in chunks, because each message to a thread costs time. */
export function serve(): void {
  const runner = taskRunner(workerData as JobSettings)
  worker({
    async work(tasks: readonly Task[]): Promise<Outcome[]> {
      const runTask = await runner
      const outcomes: Outcome[] = []
      for (const task of tasks) outcomes.push(await runTask(task))
      return outcomes
    },
  })
}
