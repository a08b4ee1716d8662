import {
  appendFileSync,
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { uptime } from 'node:os'
import { join } from 'node:path'
import type { Diagnostic } from '../../notice.js'
import { byCodePoint } from '../inputs/input.js'
import { stateFolder } from './folder.js'

/** What is known of one file that was written. */
export interface Entry {
  /** Of its source, the options and the version of the tool. */
  readonly key: string
  /** Its size. */
  readonly bytes: number
  /** How often each rule found something doubtful, so that a run that skips the file still counts it. */
  readonly doubts: Readonly<
    Record<string, { readonly severity: Diagnostic['severity']; readonly count: number }>
  >
}

/**
 * What is up to date in an output folder: lines of JSON in `.ketluan/manifest.ndjson`. An entry is appended
 * once its file stands whole under its name, so a run may be killed at any time: at worst the last line is
 * torn, and that file is written again. At the end of a run the lines are put in order, so that two runs that
 * come to the same leave the same bytes. Of the entries, only those of earlier runs are kept in memory.
 */
export class Manifest {
  readonly #path: string
  readonly #known: ReadonlyMap<string, string>
  #journal: number | undefined

  constructor(folder: string) {
    this.#path = join(folder, stateFolder, 'manifest.ndjson')
    const text = textOf(this.#path)
    this.#known = linesByName(text)
    // Ends a torn line, so that the next entry has a line of its own.
    if (text !== '' && !text.endsWith('\n')) appendFileSync(this.#path, '\n')
  }

  /** What an earlier run wrote to `output`. */
  get(output: string): Entry | undefined {
    const line = this.#known.get(output)
    return line === undefined ? undefined : (JSON.parse(line) as Entry)
  }

  put(output: string, { key, bytes, doubts }: Entry): void {
    this.#journal ??= openSync(this.#path, 'a')
    writeSync(this.#journal, `${JSON.stringify({ output, key, bytes, doubts })}\n`)
  }

  /** Puts the lines in order. */
  close(): void {
    if (this.#journal !== undefined) closeSync(this.#journal)
    const lines = linesByName(textOf(this.#path))
    const temporary = `${this.#path}.tmp`
    const file = openSync(temporary, 'w')
    for (const name of [...lines.keys()].sort(byCodePoint)) writeSync(file, `${lines.get(name)}\n`)
    fsyncSync(file)
    closeSync(file)
    renameSync(temporary, this.#path)
  }
}

/** Empty where there is none: in the first run, or where another has just let go. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** The last line about each file; torn ones are left out. */
function linesByName(text: string): Map<string, string> {
  const lines = new Map<string, string>()
  for (const line of text.split('\n')) {
    try {
      lines.set((JSON.parse(line) as { output: string }).output, line)
    } catch {
      continue
    }
  }
  return lines
}

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
    const pid = textOf(path)
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
