import { extensionOf } from '../../output/format.js'
import { loadFormat } from '../../output/load.js'
import type { Options } from '../arguments/options.js'
import { UsageError } from '../arguments/usage.js'
import { Batch } from '../batch/batch.js'
import { LockedError } from '../batch/lock.js'
import type { Context } from '../context.js'
import { executorFor, inOrder } from '../executor/index.js'
import { realPathOf } from '../files/look.js'
import type { Input } from '../inputs/input.js'
import { inputsOf, isReadOnce, isSingle } from '../inputs/sources.js'
import type { Outcome, Task } from '../job.js'
import { version } from '../package.js'
import { type Plan, planFor } from '../plan.js'
import { WriteError } from '../report/failures.js'
import { Reporting } from '../report/reporting.js'
import { Interrupt } from '../terminal/interrupt.js'
import { tuneForOneNotice } from '../v8.js'
import { Writer } from '../writer.js'

/** What one run of the command works with. */
interface Run {
  readonly operands: readonly string[]
  readonly options: Options
  readonly context: Context
  readonly plan: Plan
  readonly batch: Batch | undefined
  readonly interrupt: Interrupt
  readonly reporting: Reporting
}

/**
 * `ketluan [extract] <path…>`
 *
 * @returns the exit code
 * @throws UsageError if the run cannot start as it was called; WriteError if its output cannot be written
 */
export async function extractCommand(
  operands: readonly string[],
  options: Options,
  context: Context,
): Promise<number> {
  const { io, stdout, stderr, t, command } = context
  if (operands.length === 0 && options.filesFrom === undefined && io.stdin.isTTY) {
    await stdout.write(command.parent!.helpInformation())
    return 0
  }
  const plan = await planFor(options, context, version())
  const interrupt = new Interrupt(io.signals, () => {
    io.stdin.destroy()
    void stderr.write(`${t('progress.stopping')}\n`)
  })
  const { job, destination } = plan
  let batch: Batch | undefined
  try {
    batch = openBatch(plan, options, context)
    const reporting = new Reporting(options, context, job.format === 'summary' && destination === 'stdout')
    return await extractAll({ operands, options, context, plan, batch, interrupt, reporting })
  } catch (error) {
    if (error instanceof WriteError || (error as NodeJS.ErrnoException).syscall === undefined) throw error
    throw new WriteError(error, options.outDir ?? (plan.output && options.output) ?? t('report.stdout'))
  } finally {
    batch?.close()
    interrupt.stop()
  }
}

async function extractAll(run: Run): Promise<number> {
  const { operands, options, context, plan, interrupt, reporting } = run
  const { job, destination } = plan
  const inputs = await survey(run)
  const single = isSingle(operands, options, context.io.cwd)
  if (single) tuneForOneNotice()
  const writer = new Writer({
    format: await loadFormat(job.format, job.options),
    stdout: context.stdout,
    output: plan.output,
    single,
    lineForLine: options.input === 'ndjson' && job.format === 'ndjson',
  })
  const executor = await executorFor(job, plan.jobs, options.timeout)
  let ending: Ending
  let abandoned = false
  try {
    ending = await writeAll(inOrder(tasksOf(inputs, run), executor), writer, run)
    // A part must not replace the whole; a pipe has it by now.
    abandoned = destination === 'file' && !single && (ending === 'halted' || interrupt.requested)
    if (abandoned) writer.abandon()
    else if (destination !== 'folder') await writer.finish()
  } catch (error) {
    writer.abandon()
    throw error
  } finally {
    await executor.close()
  }
  if (ending === 'unread') return 0
  await reporting.end(interrupt.requested, abandoned)
  if (interrupt.requested) return interrupt.exitCode
  return reporting.tally.failed > 0 ? 1 : 0
}

/** Finds the inputs; if there is an output folder or a progress bar, goes through them beforehand. */
async function survey(run: Run): Promise<AsyncIterable<Input> | Iterable<Input>> {
  const { operands, options, context, plan, batch, interrupt, reporting } = run
  async function* find(): AsyncGenerator<Input> {
    reporting.tally.passed.clear()
    yield* inputsOf(operands, options, context, plan.job, (name) => reporting.tally.passBy(name))
  }
  const bar = Reporting.wantsProgress(options, context, plan.destination === 'stdout')
  if ((batch === undefined && !bar) || options.input === 'ndjson') return find()
  // To go through folders twice takes little time, and keeps long lists out of the memory.
  const inputs = isReadOnce(operands, options) ? await collect(find(), interrupt) : undefined
  let total = 0
  for await (const input of inputs ?? find()) {
    if (interrupt.requested) break
    batch?.protect(input)
    total++
  }
  if (bar) await reporting.showProgress(total)
  return inputs ?? find()
}

/** All inputs at once, for those that can be found only once. */
async function collect(inputs: AsyncIterable<Input>, interrupt: Interrupt): Promise<Input[]> {
  const all: Input[] = []
  for await (const input of inputs) {
    if (interrupt.requested) break
    all.push(input)
  }
  return all
}

/** How the outcomes of a run ended: all are written, a failure stopped it, or nobody reads the output any more. */
type Ending = 'done' | 'halted' | 'unread'

async function writeAll(
  outcomes: AsyncIterable<Outcome>,
  writer: Writer,
  { options, batch, reporting }: Run,
): Promise<Ending> {
  for await (const outcome of outcomes) {
    const noted = batch?.done(outcome) ?? outcome
    const failed = await reporting.add(noted)
    if (!(await writer.add(noted))) return 'unread'
    if (noted.failure?.fatal === true || (failed && options.failFast === true)) return 'halted'
  }
  return 'done'
}

/** Locks the output folder, if there is one. */
function openBatch({ job }: Plan, { force = false, outDir }: Options, { t }: Context): Batch | undefined {
  if (job.outDir === undefined) return undefined
  try {
    return Batch.open(job.outDir, extensionOf[job.format], force)
  } catch (error) {
    if (!(error instanceof LockedError)) throw error
    throw new UsageError(t('usage.locked', { pid: String(error.pid), path: outDir! }))
  }
}

/** The tasks of the inputs, until the user wants to stop. */
async function* tasksOf(
  inputs: AsyncIterable<Input> | Iterable<Input>,
  { context, plan, batch, interrupt }: Run,
): AsyncGenerator<Task> {
  const output = plan.output === undefined ? undefined : realPathOf(plan.output)
  for await (const input of inputs) {
    if (interrupt.requested) return
    if (output !== undefined && input.file !== undefined && realPathOf(input.file) === output)
      throw new UsageError(context.t('usage.outputIsInput', { path: input.path }))
    yield batch && !input.failure ? batch.task(input) : input
  }
}
