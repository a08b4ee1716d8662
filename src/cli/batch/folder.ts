import { mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'

/** The folder inside the output folder with the manifest and the files that are being written. */
export const stateFolder = '.ketluan'

/** Raised if a file would be outside the output folder, because of a link or a path. */
export class OutsideError extends Error {
  readonly code = 'outside'
}

/**
 * The output folder. A file is written under a temporary name on the same file system and then renamed, so that it is
 * never incomplete; what a killed run leaves behind is in one place, which the next run empties.
 */
export class Folder {
  readonly #root: string
  readonly #real: string
  readonly #known = new Set<string>()
  /** Part of the temporary names, different in each thread. */
  readonly #id = `${process.pid}-${Math.random().toString(36).slice(2)}`
  #count = 0

  constructor(root: string) {
    this.#root = root
    mkdirSync(join(root, stateFolder, 'tmp'), { recursive: true })
    this.#real = realpathSync(root)
    this.#known.add(root)
  }

  /**
   * Writes `data` to `target`, an absolute path inside the folder.
   *
   * @returns the number of bytes
   * @throws OutsideError if the path leads out of the folder; errors of the file system
   */
  write(target: string, data: string | Uint8Array): number {
    this.#prepare(dirname(target))
    const bytes = typeof data === 'string' ? Buffer.from(data) : data
    const temporary = join(this.#root, stateFolder, 'tmp', `${this.#id}-${this.#count++}`)
    try {
      writeFileSync(temporary, bytes)
      renameSync(temporary, target)
    } catch (error) {
      rmSync(temporary, { force: true })
      throw error
    }
    return bytes.length
  }

  /** Makes the folder `path` and its parents, each only if its parent is inside the root. */
  #prepare(path: string): void {
    if (this.#known.has(path)) return
    // A record may name any path, even one above this folder or among its own files.
    if (path === dirname(path) || path === join(this.#root, stateFolder)) throw new OutsideError(path)
    this.#prepare(dirname(path))
    if (!statSync(path, { throwIfNoEntry: false })) mkdirSync(path, { recursive: true })
    const real = realpathSync(path)
    if (real !== this.#real && !real.startsWith(this.#real + sep)) throw new OutsideError(path)
    this.#known.add(path)
  }
}
