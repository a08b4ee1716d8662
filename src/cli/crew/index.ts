import { availableParallelism } from 'node:os'
import type { JobSettings } from '../job.js'
import type { Crew } from './crew.js'
import { helpedCrew } from './helped.js'
import { soloCrew } from './solo.js'
import { threadCrew } from './threads.js'

export { inOrder } from './order.js'

/** Each thread takes some 60 MB, and the work of so many is as much as this thread can put in order. */
const mostHelpers = 7

/**
 * Who reads: `jobs` threads (0: as many as there are cores); where no number is asked for, this one, which gets help
 * when there is much to read. A time limit can only be held to from another thread.
 */
export async function crewFor(
  settings: JobSettings,
  jobs: number | undefined,
  timeout: number | undefined,
): Promise<Crew> {
  const cores = availableParallelism()
  const threads = jobs === 0 ? cores : (jobs ?? 1)
  if (threads > 1 || timeout !== undefined) return threadCrew(settings, threads, timeout)
  return jobs === undefined && cores > 1
    ? helpedCrew(settings, Math.min(cores - 1, mostHelpers))
    : soloCrew(settings)
}
