import { appendFileSync, closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { Diagnostic } from '../../notice.js'
import { textOrEmpty } from '../files/look.js'
import { byCodePoint } from '../inputs/input.js'
import { stateFolder } from './folder.js'

/** What the manifest says about a file that was written. */
export interface Entry {
  /** Hash of its source, the options and the version of the tool. */
  readonly key: string
  /** Size of the file. */
  readonly bytes: number
  /** How often each rule found something doubtful: a run that skips the file counts it all the same. */
  readonly doubts: Readonly<
    Record<string, { readonly severity: Diagnostic['severity']; readonly count: number }>
  >
}

/**
 * The files in an output folder that are up to date, as lines of JSON in `.ketluan/manifest.ndjson`. An entry is
 * appended when its file is complete, so a run may be killed at any time: at worst the last line is incomplete, and its
 * file is written again. At the end of a run the lines are sorted, so that runs with the same result leave the same
 * bytes. Only the entries of earlier runs are kept in memory.
 */
export class Manifest {
  readonly #path: string
  readonly #known: ReadonlyMap<string, string>
  #journal: number | undefined

  constructor(folder: string) {
    this.#path = join(folder, stateFolder, 'manifest.ndjson')
    const text = textOrEmpty(this.#path)
    this.#known = linesByName(text)
    // Ends an incomplete line, so that the next entry has a line of its own.
    if (text !== '' && !text.endsWith('\n')) appendFileSync(this.#path, '\n')
  }

  /** The entry of an earlier run for `output`, a path inside the folder. */
  get(output: string): Entry | undefined {
    const line = this.#known.get(output)
    return line === undefined ? undefined : (JSON.parse(line) as Entry)
  }

  put(output: string, { key, bytes, doubts }: Entry): void {
    this.#journal ??= openSync(this.#path, 'a')
    writeSync(this.#journal, `${JSON.stringify({ output, key, bytes, doubts })}\n`)
  }

  /** Sorts the lines. */
  close(): void {
    if (this.#journal !== undefined) closeSync(this.#journal)
    const lines = linesByName(textOrEmpty(this.#path))
    const temporary = `${this.#path}.tmp`
    const file = openSync(temporary, 'w')
    for (const name of [...lines.keys()].sort(byCodePoint)) writeSync(file, `${lines.get(name)}\n`)
    fsyncSync(file)
    closeSync(file)
    renameSync(temporary, this.#path)
  }
}

/** The last line for each file, without incomplete lines. */
function linesByName(text: string): Map<string, string> {
  const lines = new Map<string, string>()
  for (const line of text.split('\n')) {
    try {
      lines.set((JSON.parse(line) as { output: string }).output, line)
    } catch {
      continue
    }
  }
  return lines
}
