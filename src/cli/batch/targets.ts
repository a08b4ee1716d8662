import { basename, dirname, join } from 'node:path'
import { realPathOf } from '../files/look.js'
import type { Failure } from '../report/failures.js'
import type { Input } from '../inputs/input.js'

/**
 * Where each input's output goes, in an output folder: its path in the tree with another extension. No two
 * inputs get one output, and none an input.
 */
export class Targets {
  /**
   * What takes the places in each output folder: the inputs, by the names of the outputs. An input that lies in
   * `from`, as nearly all do, stands by its last name, another by its path behind a slash: there may be very many.
   */
  readonly #taken = new Map<string, { readonly from: string; readonly inputs: Map<string, string> }>()
  /** The places of inputs that an output could take: those that have its extension. */
  readonly #inputs = new Set<string>()
  readonly #folders = new Map<string, string>()

  constructor(
    private readonly folder: string,
    private readonly extension: string,
  ) {}

  /** Keeps an input from being written over. All are to be told of before the first output is asked for. */
  protect({ file }: Input): void {
    if (file?.toLowerCase().endsWith(this.extension)) this.#inputs.add(this.#place(file))
  }

  /** The path of the output inside the folder, with `/` between folders, and absolute; or why there is none. */
  of(input: Input): { readonly name: string; readonly file: string } | Failure {
    const name = input.relative.replace(/\.[^./]*$/, '') + this.extension
    const file = join(this.folder, name)
    const place = this.#place(file)
    if (this.#inputs.has(place)) return { code: 'over-input', values: { target: name } }
    const other = this.#take(place, input.path)
    if (other !== undefined) return { code: 'collision', values: { target: name, other } }
    return { name, file }
  }

  /** Takes a place for an input; gives the input that has it already. */
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

  /** The same for two paths to one place in the file system; where letters' case is not told apart, neither here. */
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

/** The real path of a folder, of which the last parts may not be there yet. */
function realOf(folder: string): string {
  const real = realPathOf(folder)
  if (real !== undefined) return real
  const above = dirname(folder)
  return above === folder ? folder : join(realOf(above), basename(folder))
}
