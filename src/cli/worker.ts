import { workerData } from 'node:worker_threads'
import { type JobSettings, type Outcome, type Task, workshop } from './job.js'

// The pool puts data of its own before ours.
const [, settings] = workerData as [unknown, JobSettings]
const shop = workshop(settings)

/** What a worker thread does: several tasks at a time, so that little time goes into passing them on. */
export async function work(tasks: readonly Task[]): Promise<Outcome[]> {
  const one = await shop
  const outcomes: Outcome[] = []
  for (const task of tasks) outcomes.push(await one(task))
  return outcomes
}
