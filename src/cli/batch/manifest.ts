import {
  appendFileSync,
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
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
  /** What was doubtful, so that a run that skips it still counts it. */
  readonly findings: readonly Diagnostic[]
}

/**
 * What is up to date in an output folder: lines of JSON in `.ketluan/manifest.ndjson`. An entry is appended
 * once its file stands whole under its name, so a run may be killed at any time: at worst the last line is
 * torn, and that file is written again. At the end of a run the lines are put in order, so that two runs that
 * come to the same leave the same bytes.
 */
export class Manifest {
  /** Kept as the lines they are: there may be very many. */
  readonly #lines = new Map<string, string>()
  readonly #path: string
  #journal: number | undefined

  constructor(folder: string) {
    this.#path = join(folder, stateFolder, 'manifest.ndjson')
    let text = ''
    try {
      text = readFileSync(this.#path, 'utf8')
    } catch {
      // The first run.
    }
    for (const line of text.split('\n')) {
      const name = nameOf(line)
      if (name !== undefined) this.#lines.set(name, line)
    }
    // Ends a torn line, so that the next entry has a line of its own.
    if (text !== '' && !text.endsWith('\n')) appendFileSync(this.#path, '\n')
  }

  get(output: string): Entry | undefined {
    const line = this.#lines.get(output)
    return line === undefined ? undefined : (JSON.parse(line) as Entry)
  }

  put(output: string, { key, bytes, findings }: Entry): void {
    const line = JSON.stringify({ output, key, bytes, findings })
    this.#lines.set(output, line)
    this.#journal ??= openSync(this.#path, 'a')
    writeSync(this.#journal, `${line}\n`)
  }

  /** Puts the lines in order. */
  close(): void {
    if (this.#journal !== undefined) closeSync(this.#journal)
    const temporary = `${this.#path}.tmp`
    const file = openSync(temporary, 'w')
    for (const name of [...this.#lines.keys()].sort(byCodePoint))
      writeSync(file, `${this.#lines.get(name)}\n`)
    fsyncSync(file)
    closeSync(file)
    renameSync(temporary, this.#path)
  }
}

/** The file that a line is about; undefined where the line is torn. */
function nameOf(line: string): string | undefined {
  try {
    return (JSON.parse(line) as { output: string }).output
  } catch {
    return undefined
  }
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
      const pid = Number(readFileSync(path, 'utf8'))
      if (isRunning(pid)) throw new LockedError(pid)
      rmSync(path, { force: true })
    }
  }
  rmSync(join(state, 'tmp'), { recursive: true, force: true })
  mkdirSync(join(state, 'tmp'))
  return () => {
    rmSync(join(state, 'tmp'), { recursive: true, force: true })
    rmSync(path, { force: true })
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
