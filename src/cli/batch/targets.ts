import { basename, dirname, join } from 'node:path'
import { realPathOf } from '../files/look.js'
import type { Failure } from '../report/failures.js'
import type { Input } from '../inputs/input.js'

/**
 * The output files in an output folder: each has the path of its input in the tree, with another extension. No two
 * inputs have the same output, and no output overwrites an input.
 */
export class Targets {
  /**
   * The inputs of each output folder, by the names of their outputs. To save memory, an input in the folder `from`, as
   * nearly all are, is stored by its last name, another one by its path after a slash.
   */
  readonly #taken = new Map<string, { readonly from: string; readonly inputs: Map<string, string> }>()
  /** The inputs that an output might overwrite: those with its extension. */
  readonly #inputs = new Set<string>()
  readonly #folders = new Map<string, string>()

  constructor(
    private readonly folder: string,
    private readonly extension: string,
  ) {}

  /** Makes sure that an input is not overwritten. To be called for all inputs before the first output is asked for. */
  protect({ file }: Input): void {
    if (file?.toLowerCase().endsWith(this.extension)) this.#inputs.add(this.#place(file))
  }

  /** The output of an input: its path in the folder, with `/` between folders, and its absolute path; or why there is none. */
  of(input: Input): { readonly name: string; readonly file: string } | Failure {
    const name = input.relative.replace(/\.[^./]*$/, '') + this.extension
    const file = join(this.folder, name)
    const place = this.#place(file)
    if (this.#inputs.has(place)) return { code: 'over-input', values: { target: name } }
    const other = this.#take(place, input.path)
    if (other !== undefined) return { code: 'collision', values: { target: name, other } }
    return { name, file }
  }

  /** Reserves a place for an input; returns the input that has it already, if there is one. */
  #take(place: string, path: string): string | undefined {
    const [folder, name] = [dirname(place), basename(place)]
    const cut = path.lastIndexOf('/') + 1
    let taken = this.#taken.get(folder)
    if (!taken) this.#taken.set(folder, (taken = { from: path.slice(0, cut), inputs: new Map() }))
    const other = taken.inputs.get(name)
    if (other !== undefined) return other.startsWith('/') ? other.slice(1) : taken.from + other
    taken.inputs.set(name, path.slice(0, cut) === taken.from ? path.slice(cut) : `/${path}`)
    return undefined
  }

  /** Equal for paths to the same place in the file system, also where that ignores the case of letters. */
  #place(file: string): string {
    const folder = dirname(file)
    let real = this.#folders.get(folder)
    if (real === undefined) {
      real = realOf(folder)
      this.#folders.set(folder, real)
    }
    const place = join(real, basename(file))
    return process.platform === 'darwin' || process.platform === 'win32'
      ? place.normalize().toLowerCase()
      : place
  }
}

/** The real path of a folder, of which the last parts may not exist yet. */
function realOf(folder: string): string {
  const real = realPathOf(folder)
  if (real !== undefined) return real
  const above = dirname(folder)
  return above === folder ? folder : join(realOf(above), basename(folder))
}
