import { type JobSettings, type Outcome, workshop } from '../job.js'
import type { Crew } from './crew.js'

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
