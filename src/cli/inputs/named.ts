import { type Stats, existsSync, readdirSync, statSync } from 'node:fs'
import { join, parse, resolve, sep } from 'node:path'

/** The file or folder that an operand names. */
export interface Named {
  /** The operand, with `/` between folders. */
  readonly path: string
  /** Absolute path. */
  readonly file: string
  readonly stats: Stats
}

/**
 * The file or folder with exactly this name.
 *
 * @throws errors of the file system
 */
export function exactly(operand: string, cwd: string, file = resolve(cwd, operand)): Named {
  // `"$UNSET"` names nothing, not the current folder.
  if (operand === '') file = ''
  return { path: operand.replaceAll(sep, '/'), file, stats: statSync(file) }
}

/**
 * The file or folder that an operand names. If there is none, quotes that a console left around it are dropped, and
 * accents are composed as in the file system.
 *
 * @throws errors of the file system, for the operand as it was given
 */
export function named(operand: string, cwd: string): Named {
  try {
    return exactly(operand, cwd)
  } catch (error) {
    const bare = withoutQuotes(operand)
    if (bare === '') throw error
    const file = asSpelt(resolve(cwd, bare))
    if (file === undefined) throw error
    return exactly(bare, cwd, file)
  }
}

/** Whether an operand names a folder. */
export function isFolder(operand: string, cwd: string): boolean {
  try {
    return named(operand, cwd).stats.isDirectory()
  } catch {
    return false // Nothing, or a glob.
  }
}

/** `'a b'`, `“a b”` → `a b`; cmd turns `"D:\a b\"` into `D:\a b"`. */
function withoutQuotes(operand: string): string {
  return operand.replace(/^["'‘“]/, '').replace(/["'’”]$/, '')
}

/** The path in the file system that differs from `path` only in how accents are composed. */
function asSpelt(path: string): string | undefined {
  const { root } = parse(path)
  let spelt = root
  for (const part of path.slice(root.length).split(sep)) {
    const name = existsSync(join(spelt, part)) ? part : likeIn(spelt, part)
    if (name === undefined) return undefined
    spelt = join(spelt, name)
  }
  return spelt
}

function likeIn(folder: string, name: string): string | undefined {
  const composed = name.normalize()
  // Without accents there is nothing to compose, and folders are long.
  if (composed === name.normalize('NFD')) return undefined
  try {
    return readdirSync(folder).find((other) => other.normalize() === composed)
  } catch {
    return undefined // Not a folder, or not readable.
  }
}
