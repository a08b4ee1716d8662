/** The lock of an output folder, so that two runs do not write to it: a file with the ID of the process that does. */
import { closeSync, mkdirSync, openSync, rmSync, statSync, writeSync } from 'node:fs'
import { uptime } from 'node:os'
import { join } from 'node:path'
import { textOrEmpty } from '../files/look.js'
import { stateFolder } from './folder.js'

/** Raised if another run is writing to the folder. */
export class LockedError extends Error {
  constructor(readonly pid: number) {
    super(`locked by ${pid}`)
  }
}

/**
 * Locks the folder, and removes what a killed run left in it.
 *
 * @returns the function that unlocks it
 * @throws LockedError if another run has locked it; errors of the file system
 */
export function lock(folder: string): () => void {
  const state = join(folder, stateFolder)
  mkdirSync(state, { recursive: true })
  const path = join(state, 'lock')
  for (;;) {
    try {
      const file = openSync(path, 'wx')
      writeSync(file, String(process.pid))
      closeSync(file)
      break
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    const holder = holderOf(path)
    if (holder === undefined) continue
    if (isRunning(holder)) throw new LockedError(holder)
    rmSync(path, { force: true })
  }
  rmSync(join(state, 'tmp'), { recursive: true, force: true })
  mkdirSync(join(state, 'tmp'))
  return () => {
    rmSync(join(state, 'tmp'), { recursive: true, force: true })
    rmSync(path, { force: true })
  }
}

/** Milliseconds after which a lock without an ID is that of a run that was killed while locking. */
const moment = 5000

/** The ID of the process that has the lock; undefined if it was unlocked, 0 if the machine has been restarted since. */
function holderOf(path: string): number | undefined {
  for (;;) {
    const taken = statSync(path, { throwIfNoEntry: false })?.mtimeMs
    if (taken === undefined) return undefined
    if (taken < Date.now() - uptime() * 1000) return 0
    const pid = textOrEmpty(path)
    // Another run is locking right now: the file exists before the ID is in it.
    if (pid !== '' || taken < Date.now() - moment) return Number(pid)
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
