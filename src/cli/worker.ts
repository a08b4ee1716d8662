import { workerData } from 'node:worker_threads'
import { worker } from 'workerpool'
import { type JobSettings, type Outcome, type Task, workshop } from './job.js'

/** What a worker thread does: several tasks at a time, so that little time goes into passing them on. */
export function serve(): void {
  const shop = workshop(workerData as JobSettings)
  worker({
    async work(tasks: readonly Task[]): Promise<Outcome[]> {
      const one = await shop
      const outcomes: Outcome[] = []
      for (const task of tasks) outcomes.push(await one(task))
      return outcomes
    },
  })
}
