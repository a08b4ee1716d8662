import type { Failure } from '../report/failures.js'

/** Something to read, or what came of looking for it. */
export interface Input {
  /** The name that it goes by in output and messages: as the user gave it, with `/` between folders. */
  readonly path: string
  /** Absolute path. */
  readonly file?: string
  /** Text or bytes that are at hand already. */
  readonly content?: string | Uint8Array
  /** Where it stands in the tree that it was found in: `2021/a.txt`. */
  readonly relative: string
  readonly failure?: Failure
}

/** The file names that are taken for notices in a folder. */
export const noticeName = /\.(?:txt|md)$/i

/** Orders by code points, so that the order is the same in every locale. */
export function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
