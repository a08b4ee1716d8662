import { mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'

/** Name of the folder inside the output folder that holds the manifest and what is being written. */
export const stateFolder = '.ketluan'

/** Raised where a file would not be one of the output folder: a link or a path leads out of it. */
export class OutsideError extends Error {
  readonly code = 'outside'
}

/**
 * The output folder. A file is written under another name on the same file system and renamed, so that under
 * its own name it is whole or not there; what a killed run leaves lies in one place that the next run empties.
 */
export class Folder {
  readonly #root: string
  readonly #real: string
  readonly #known = new Set<string>()
  /** Tells what this thread is writing from what others are. */
  readonly #sign = `${process.pid}-${Math.random().toString(36).slice(2)}`
  #count = 0

  constructor(root: string) {
    this.#root = root
    mkdirSync(join(root, stateFolder, 'tmp'), { recursive: true })
    this.#real = realpathSync(root)
    this.#known.add(root)
  }

  /** Writes `data` to `target`, an absolute path inside the folder; gives the number of bytes. */
  write(target: string, data: string | Uint8Array): number {
    this.#prepare(dirname(target))
    const bytes = typeof data === 'string' ? Buffer.from(data) : data
    const temporary = join(this.#root, stateFolder, 'tmp', `${this.#sign}-${this.#count++}`)
    try {
      writeFileSync(temporary, bytes)
      renameSync(temporary, target)
    } catch (error) {
      rmSync(temporary, { force: true })
      throw error
    }
    return bytes.length
  }

  /** Makes the folder `path` and those above it, each only where the one above it is inside the root. */
  #prepare(path: string): void {
    if (this.#known.has(path)) return
    // A record may name any path, also one above this folder or among its own files.
    if (path === dirname(path) || path === join(this.#root, stateFolder)) throw new OutsideError(path)
    this.#prepare(dirname(path))
    if (!statSync(path, { throwIfNoEntry: false })) mkdirSync(path, { recursive: true })
    const real = realpathSync(path)
    if (real !== this.#real && !real.startsWith(this.#real + sep)) throw new OutsideError(path)
    this.#known.add(path)
  }
}
