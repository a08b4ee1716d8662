import type { Failure } from '../report/failures.js'

/** Something to read, or why it was not found. */
export interface Input {
  /** Its name in output and messages: as the user gave it, with `/` between folders. */
  readonly path: string
  /** Absolute path. */
  readonly file?: string
  /** Text or bytes that have been read already. */
  readonly content?: string | Uint8Array
  /** Its path in the tree where it was found: `2021/a.txt`. */
  readonly relative: string
  readonly failure?: Failure
}

/** Names of files in a folder that are read as notices. */
export const noticeName = /\.(?:txt|md)$/i

/** Compares by code units, so that the order is the same in every locale. */
export function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
