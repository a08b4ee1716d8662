import type { EventEmitter } from 'node:events'
import type { Readable, Writable } from 'node:stream'

/** An output stream, which may be a terminal. */
export type Output = Writable & { isTTY?: boolean; columns?: number }

/** What a command uses of the process; tests pass their own. */
export interface Io {
  readonly stdin: Readable & { isTTY?: boolean }
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
  /** The current folder, absolute. */
  readonly cwd: string
  /** Emits `SIGINT` and `SIGTERM`. */
  readonly signals: EventEmitter
}

/** The streams and environment of this process. */
export function processIo(): Io {
  return {
    // Opened only when used.
    get stdin() {
      return process.stdin
    },
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    // Raises an error if the folder was deleted.
    get cwd() {
      return process.cwd()
    },
    signals: process,
  }
}
