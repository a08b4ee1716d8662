import { partAt, stepsOf } from '../json-pointer.js'
import type { Notice } from '../notice.js'

/** Picks what is written of a notice: the part at `path` (JSON Pointer or dotted path), or all of it. */
export function selector(path: string | undefined): (notice: Notice) => unknown {
  if (path === undefined) return (notice) => notice
  const steps = stepsOf(path)
  return (notice) => partAt(notice, steps)
}
