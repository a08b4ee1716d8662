/** Keeps two runs from writing to one output folder: a file that holds the number of the process at work there. */
import { closeSync, mkdirSync, openSync, rmSync, statSync, writeSync } from 'node:fs'
import { uptime } from 'node:os'
import { join } from 'node:path'
import { textOrEmpty } from '../files/look.js'
import { stateFolder } from './folder.js'

/** Raised where another run is at work in the folder. */
export class LockedError extends Error {
  constructor(readonly pid: number) {
    super(`locked by ${pid}`)
  }
}

/** Keeps other runs out of the folder and clears away what a killed one left; gives the way to let go. */
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

/** Milliseconds after which a lock without a number was left by a run that was killed as it took it. */
const moment = 5000

/** The process that took the lock, undefined where it has let go; 0 where the machine was started since, and numbers came anew. */
function holderOf(path: string): number | undefined {
  for (;;) {
    const taken = statSync(path, { throwIfNoEntry: false })?.mtimeMs
    if (taken === undefined) return undefined
    if (taken < Date.now() - uptime() * 1000) return 0
    const pid = textOrEmpty(path)
    // Another run takes it right now: it is there before its number.
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
