import type { EventEmitter } from 'node:events'
import type { Readable, Writable } from 'node:stream'

/** A stream that people may be looking at. */
export type Output = Writable & { isTTY?: boolean; columns?: number }

/** All that a command touches of the process; tests give their own. */
export interface Io {
  readonly stdin: Readable & { isTTY?: boolean }
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
  /** Absolute path that relative paths start from. */
  readonly cwd: string
  /** Emits `SIGINT` and `SIGTERM`. */
  readonly signals: EventEmitter
}

/** The streams and surroundings of this process. */
export function processIo(): Io {
  return {
    // Only what is asked for is opened.
    get stdin() {
      return process.stdin
    },
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    // Raises an error where the folder was deleted.
    get cwd() {
      return process.cwd()
    },
    signals: process,
  }
}
