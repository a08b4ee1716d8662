import { availableParallelism } from 'node:os'
import type { JobSettings } from '../job.js'
import type { Executor } from './executor.js'
import { growingExecutor } from './growing.js'
import { inlineExecutor } from './inline.js'
import { poolExecutor } from './pool.js'

export { inOrder } from './in-order.js'

/** Each thread takes some 60 MB, and this thread can put in order what so many read, not more. */
const mostHelpers = 7

/**
 * The executor for a run.
 *
 * @param jobs threads, 0 for one per core; if undefined, this thread, with helpers once there is much to read
 * @param timeout seconds for one task, undefined for no limit; only another thread can be stopped
 */
export async function executorFor(
  settings: JobSettings,
  jobs: number | undefined,
  timeout: number | undefined,
): Promise<Executor> {
  const cores = availableParallelism()
  const threads = jobs === 0 ? cores : (jobs ?? 1)
  if (threads > 1 || timeout !== undefined) return poolExecutor(settings, threads, timeout)
  return jobs === undefined && cores > 1
    ? growingExecutor(settings, Math.min(cores - 1, mostHelpers))
    : inlineExecutor(settings)
}
