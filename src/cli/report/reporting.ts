import { resolve } from 'node:path'
import { isDoubtful } from '../../output/review.js'
import { replaceFile } from '../files/replace.js'
import type { Context } from '../context.js'
import { WriteError } from './failures.js'
import type { Outcome } from '../job.js'
import type { Options } from '../arguments/options.js'
import { type Progress, startProgress } from './progress.js'
import { asArgument, reportText } from './report.js'
import { Tally } from './tally.js'

/** Reports on a run to standard error, and writes the list of files that failed. */
export class Reporting {
  readonly tally: Tally
  readonly #failed: string[] = []
  #progress: Progress | undefined

  constructor(
    private readonly options: Options,
    private readonly context: Context,
    /** Whether the output itself says what was found: it is a summary on standard output. */
    private readonly summarised: boolean,
  ) {
    this.tally = new Tally(options.strict ?? false)
  }

  /** Whether a progress bar can be shown: standard error is a terminal to which no output is written. */
  static wantsProgress(options: Options, { io }: Context, toStdout: boolean): boolean {
    const free = !toStdout || !io.stdout.isTTY
    return io.stderr.isTTY === true && free && !io.env['CI'] && !options.quiet && options.progress !== false
  }

  async showProgress(total: number): Promise<void> {
    if (total > 1) this.#progress = await startProgress(this.context.io.stderr, total, this.context.t)
  }

  /** Reports on a file; returns whether it failed. */
  async add(outcome: Outcome): Promise<boolean> {
    const { t, paint, stderr } = this.context
    const { quiet = false, strict = false } = this.options
    const failed = this.tally.add(outcome)
    if (failed && outcome.path !== '-') this.#failed.push(outcome.path)
    const silent = outcome.current === true || (this.summarised && !outcome.failure)
    // Above a progress bar, only doubtful files are worth a line.
    const fine = !failed && this.#progress !== undefined && !outcome.findings.some(isDoubtful)
    const text = silent || fine ? '' : reportText(outcome, quiet, strict, t, paint)
    if (this.#progress && text !== '') this.#progress.above(text)
    else if (text !== '') await stderr.write(text)
    this.#progress?.step()
    return failed
  }

  /**
   * Reports on the whole run, and writes the list of failures if it is wanted.
   *
   * @param abandoned whether the output file was left as it was
   */
  async end(interrupted: boolean, abandoned: boolean): Promise<void> {
    const { t, paint, stderr } = this.context
    this.#progress?.stop()
    if (!this.options.quiet && (this.tally.files > 1 || this.options.outDir !== undefined))
      await stderr.write(`${paint.bold(this.tally.text(t).trimEnd())}\n`)
    const passed = this.options.quiet ? '' : this.tally.passedText(t)
    if (passed !== '') await stderr.write(passed)
    if (interrupted)
      await stderr.write(
        `${t(this.options.outDir === undefined ? 'tally.interruptedPlain' : 'tally.interrupted')}\n`,
      )
    if (abandoned) await stderr.write(`${t('tally.left', { path: this.options.output! })}\n`)
    await this.#list()
  }

  async #list(): Promise<void> {
    const { failures, quiet } = this.options
    if (failures === undefined) return
    const { io, t, stderr } = this.context
    // If a name contains a line feed, the list is written like that of `find -print0`.
    const nul = this.options.null === true || this.#failed.some((path) => path.includes('\n'))
    const end = nul ? '\0' : '\n'
    try {
      replaceFile(resolve(io.cwd, failures), this.#failed.map((path) => path + end).join(''))
    } catch (error) {
      throw new WriteError(error, failures)
    }
    if (quiet || this.#failed.length === 0) return
    const command = `ketluan --files-from ${asArgument(failures)}${nul ? ' --null' : ''}`
    const key = this.options.outDir === undefined ? 'tally.failures' : 'tally.failuresHere'
    await stderr.write(`${t(key, { path: failures, command })}\n`)
  }
}
