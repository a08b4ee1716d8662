import type { Format } from '../output/format.js'
import { type FileSink, openFile } from './files/sink.js'
import { failureText } from './report/report.js'
import type { Outcome } from './job.js'
import type { Sink } from './terminal/streams.js'
import { translator } from './translate.js'

/** How notices are written to standard output or to a single file. */
export interface WriterSettings {
  readonly format: Format
  readonly stdout: Sink
  /** Absolute path of a file to write instead of standard output. */
  readonly output: string | undefined
  /** A single notice is written by itself, not in an array. */
  readonly single: boolean
  /** Each input has a line in the output, even if it failed. */
  readonly lineForLine: boolean
}

/** Joins the pieces of a run into a single output. */
export class Writer {
  readonly #file: FileSink | undefined
  readonly #sink: Sink
  #count = 0

  constructor(private readonly settings: WriterSettings) {
    this.#file = settings.output === undefined ? undefined : openFile(settings.output)
    this.#sink = this.#file?.sink ?? settings.stdout
  }

  /** Writes the piece of an outcome; returns whether there is still a reader. */
  async add(outcome: Outcome): Promise<boolean> {
    const { format, single, lineForLine } = this.settings
    if (outcome.piece === undefined)
      return outcome.failure && lineForLine ? this.#sink.write(failureLine(outcome)) : !this.#sink.gone
    const index = this.#count++
    if (single) return this.#sink.write(await format.alone(outcome.piece))
    return this.#sink.write((index === 0 ? format.open() : '') + format.add(outcome.piece, index))
  }

  /** Completes the output; there is none if a single notice was asked for and failed. */
  async finish(): Promise<void> {
    const { format, single } = this.settings
    if (single && this.#count === 0) return this.abandon()
    if (!single) await this.#sink.write(this.#count === 0 ? format.open() : '')
    if (!single) await this.#sink.write(await format.close(this.#count))
    await this.#file?.finish()
  }

  abandon(): void {
    this.#file?.abandon()
  }
}

/** The line for a record that could not be read; in Vietnamese, like all output. */
function failureLine({ path, failure }: Outcome): string {
  const { code } = failure!
  return `${JSON.stringify({ source: { path }, error: { code, message: failureText(path, failure!, translator('vi')) } })}\n`
}
