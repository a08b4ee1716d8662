import type { Outcome, Task } from '../job.js'

/** Runs the tasks of a run, in this thread or in others. */
export interface Executor {
  /** How many tasks it is best given at once. */
  readonly chunkSize: number
  /** How many chunks may be in progress. */
  readonly maxPending: number
  run(tasks: readonly Task[]): Promise<Outcome[]>
  close(): Promise<void>
}
