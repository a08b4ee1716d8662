import { parentPort, workerData } from 'node:worker_threads'
import { type JobSettings, type Outcome, type Task, workshop } from './job.js'

/** What a worker thread does: several tasks at a time, so that little time goes into passing them on. */
export async function serve(): Promise<void> {
  const one = await workshop(workerData as JobSettings)
  parentPort!.on('message', async (tasks: readonly Task[]) => {
    const outcomes: Outcome[] = []
    for (const task of tasks) outcomes.push(await one(task))
    parentPort!.postMessage(outcomes)
  })
  parentPort!.postMessage('ready')
}
