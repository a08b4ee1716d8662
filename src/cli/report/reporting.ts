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

/** What a run tells on standard error, and the list of what failed. */
export class Reporting {
  readonly tally: Tally
  readonly #failed: string[] = []
  #progress: Progress | undefined

  constructor(
    private readonly options: Options,
    private readonly context: Context,
    /** The output is for people and says itself what was found. */
    private readonly told: boolean,
  ) {
    this.tally = new Tally(options.strict ?? false)
  }

  /** Whether a bar can be shown: standard error is a terminal that standard output does not write to as well. */
  static wantsProgress(options: Options, { io }: Context, toStdout: boolean): boolean {
    const free = !toStdout || !io.stdout.isTTY
    return io.stderr.isTTY === true && free && !io.env['CI'] && !options.quiet && options.progress !== false
  }

  async showProgress(total: number): Promise<void> {
    if (total > 1) this.#progress = await startProgress(this.context.io.stderr, total, this.context.t)
  }

  /** Tells of one file; gives whether it failed. */
  async add(outcome: Outcome): Promise<boolean> {
    const { t, paint, stderr } = this.context
    const { quiet = false, strict = false } = this.options
    const failed = this.tally.add(outcome)
    if (failed && outcome.path !== '-') this.#failed.push(outcome.path)
    const silent = outcome.current === true || (this.told && !outcome.failure)
    // Under a bar, only what needs looking at is worth a line.
    const fine = !failed && this.#progress !== undefined && !outcome.findings.some(isDoubtful)
    const text = silent || fine ? '' : reportText(outcome, quiet, strict, t, paint)
    if (this.#progress && text !== '') this.#progress.above(text)
    else if (text !== '') await stderr.write(text)
    this.#progress?.step()
    return failed
  }

  /** The summary, and the list of failures where one is wanted; `left`: the file that all goes to was left as it was. */
  async end(interrupted: boolean, left: boolean): Promise<void> {
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
    if (left) await stderr.write(`${t('tally.left', { path: this.options.output! })}\n`)
    await this.#list()
  }

  async #list(): Promise<void> {
    const { failures, quiet } = this.options
    if (failures === undefined) return
    const { io, t, stderr } = this.context
    // A name may hold a line feed; the list is then as `find -print0` writes it.
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
