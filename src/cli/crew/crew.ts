import type { Outcome, Task } from '../job.js'

/** What does the tasks of a run. */
export interface Crew {
  /** How many tasks are best handed over together. */
  readonly portion: number
  /** How many portions may be under way. */
  readonly ahead: number
  work(tasks: readonly Task[]): Promise<Outcome[]>
  close(): Promise<void>
}
