/** Looks at files that may be missing or forbidden: nothing is raised here, reading or writing them says so. */
import { type Stats, readFileSync, realpathSync, statSync } from 'node:fs'

export function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}

/** The path without links. */
export function realPathOf(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}

/** The text of a file; empty if there is none. */
export function textOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
