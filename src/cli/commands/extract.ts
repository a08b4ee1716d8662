import { extensionOf } from '../../output/format.js'
import { loadFormat } from '../../output/load.js'
import { Batch } from '../batch/batch.js'
import { LockedError } from '../batch/lock.js'
import { collect, survey } from '../batch/survey.js'
import { realPathOf } from '../files/look.js'
import type { Context } from '../context.js'
import { WriteError } from '../report/failures.js'
import type { Input } from '../inputs/input.js'
import { Interrupt } from '../terminal/interrupt.js'
import type { Task } from '../job.js'
import type { Options } from '../arguments/options.js'
import { type Plan, planFor } from '../plan.js'
import { crewFor, inOrder } from '../crew/index.js'
import { Reporting } from '../report/reporting.js'
import { inputsOf, isReadOnce, isSingle } from '../inputs/sources.js'
import { UsageError } from '../arguments/usage.js'
import { setFlag } from '../v8.js'
import { version } from '../package.js'
import { Writer } from '../writer.js'

/** `ketluan [extract] <path…>` */
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
  let batch: Batch | undefined
  try {
    batch = openBatch(plan, options, context)
    return await extractAll(operands, options, context, plan, batch, interrupt)
  } catch (error) {
    if (error instanceof WriteError || (error as NodeJS.ErrnoException).syscall === undefined) throw error
    throw new WriteError(error, options.outDir ?? (plan.output && options.output) ?? t('report.stdout'))
  } finally {
    batch?.close()
    interrupt.stop()
  }
}

async function extractAll(
  operands: readonly string[],
  options: Options,
  context: Context,
  plan: Plan,
  batch: Batch | undefined,
  interrupt: Interrupt,
): Promise<number> {
  const { job, destination } = plan
  const reporting = new Reporting(options, context, job.format === 'summary' && destination === 'stdout')
  const bar = Reporting.wantsProgress(options, context, destination === 'stdout')
  async function* look(): AsyncGenerator<Input> {
    reporting.tally.passed.clear()
    yield* inputsOf(operands, options, context, job, (name) => reporting.tally.passBy(name))
  }
  const surveyed = (batch !== undefined || bar) && options.input !== 'ndjson'
  // Looking through folders twice takes little time, and keeps long lists out of the memory.
  const once = surveyed && isReadOnce(operands, options)
  const inputs = once ? await collect(look(), interrupt) : look()
  if (surveyed) {
    const total = await survey(once ? inputs : look(), batch, interrupt)
    if (bar) await reporting.showProgress(total)
  }

  const single = isSingle(operands, options, context.io.cwd)
  // For one notice, to compile a pattern or a function well takes longer than to run it.
  if (single) {
    setFlag('--no-regexp-optimization')
    setFlag('--no-regexp-peephole-optimization')
    setFlag('--interrupt-budget=3000000')
    // Nor is there anything to collect before the end: what is marked bit by bit would only keep the process waiting.
    setFlag('--no-incremental-marking')
  }
  const writer = new Writer({
    format: await loadFormat(job.format, job.options),
    stdout: context.stdout,
    output: plan.output,
    single,
    lineForLine: options.input === 'ndjson' && job.format === 'ndjson',
  })
  const crew = await crewFor(job, plan.jobs, options.timeout)
  let read = true
  let halted = false
  let left = false
  try {
    for await (const outcome of inOrder(tasksOf(inputs, batch, plan, interrupt, context), crew)) {
      const noted = batch?.done(outcome) ?? outcome
      const failed = await reporting.add(noted)
      read = await writer.add(noted)
      halted = noted.failure?.fatal === true || (failed && options.failFast === true)
      if (!read || halted) break
    }
    // A part is not to stand where the whole may have stood; a pipe has it by now.
    left = destination === 'file' && !single && (halted || interrupt.requested)
    if (left) writer.abandon()
    else if (destination !== 'folder') await writer.finish()
  } catch (error) {
    writer.abandon()
    throw error
  } finally {
    await crew.close()
  }
  if (!read) return 0
  await reporting.end(interrupt.requested, left)
  if (interrupt.requested) return interrupt.exitCode
  return reporting.tally.failed > 0 ? 1 : 0
}

/** Takes hold of the output folder, where there is one. */
function openBatch({ job }: Plan, { force = false, outDir }: Options, { t }: Context): Batch | undefined {
  if (job.outDir === undefined) return undefined
  try {
    return Batch.open(job.outDir, extensionOf[job.format], force)
  } catch (error) {
    if (!(error instanceof LockedError)) throw error
    throw new UsageError(t('usage.locked', { pid: String(error.pid), path: outDir! }))
  }
}

/** The tasks that the inputs make, until the user wants to stop. */
async function* tasksOf(
  inputs: AsyncIterable<Input> | Iterable<Input>,
  batch: Batch | undefined,
  plan: Plan,
  interrupt: Interrupt,
  { t }: Context,
): AsyncGenerator<Task> {
  const output = plan.output === undefined ? undefined : realPathOf(plan.output)
  for await (const input of inputs) {
    if (interrupt.requested) return
    if (output !== undefined && input.file !== undefined && realPathOf(input.file) === output)
      throw new UsageError(t('usage.outputIsInput', { path: input.path }))
    yield batch && !input.failure ? batch.task(input) : input
  }
}
