import { type Stats, existsSync, readdirSync, statSync } from 'node:fs'
import { join, parse, resolve, sep } from 'node:path'

/** What an operand names. */
export interface Named {
  /** The operand, with `/` between folders. */
  readonly path: string
  /** Absolute path. */
  readonly file: string
  readonly stats: Stats
}

/**
 * The file or folder of that very name.
 *
 * @throws what looking for it throws
 */
export function exactly(operand: string, cwd: string, file = resolve(cwd, operand)): Named {
  // `"$UNSET"` names nothing, and not the folder one stands in.
  if (operand === '') file = ''
  return { path: operand.replaceAll(sep, '/'), file, stats: statSync(file) }
}

/**
 * The file or folder that an operand names; where there is none, the one that it was meant for: without the quotes
 * that a console left around it, its accents put together as the file system has them.
 *
 * @throws what looking for the operand as it stands throws
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

/** `'a b'`, `“a b”` → `a b`; of `"D:\a b\"` cmd makes `D:\a b"`. */
function withoutQuotes(operand: string): string {
  return operand.replace(/^["'‘“]/, '').replace(/["'’”]$/, '')
}

/** The path as the file system has it, where only how accents are put together tells it from `path`. */
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
  // No accents, no other way to put them together; and folders are long.
  if (composed === name.normalize('NFD')) return undefined
  try {
    return readdirSync(folder).find((other) => other.normalize() === composed)
  } catch {
    return undefined // No folder, or one that may not be read.
  }
}
