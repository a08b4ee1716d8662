import { dirname, relative, resolve, sep } from 'node:path'
import { type FormatName, formatOf, foreignExtension } from '../output/format.js'
import { wantsColour } from './terminal/colour.js'
import type { Context } from './context.js'
import { statsOf } from './files/look.js'
import type { JobSettings } from './job.js'
import type { Options } from './arguments/options.js'
import { selectProblem } from './arguments/select.js'
import { UsageError } from './arguments/usage.js'

/** In bytes: far more than any notice has, and little enough that a video named `.txt` does not fill the memory. */
export const defaultMaxSize = 50 * 2 ** 20

/** Where the output goes. */
export type Destination = 'stdout' | 'file' | 'folder'

/** What a run is to do, once the options have been checked. */
export interface Plan {
  readonly job: JobSettings
  readonly destination: Destination
  /** Absolute path of the output file, if there is one. */
  readonly output: string | undefined
  /** Threads, see `executorFor`. */
  readonly jobs: number | undefined
}

/**
 * Checks the options against each other and against the file system.
 *
 * @throws UsageError if they do not go together
 */
export async function planFor(options: Options, context: Context, version: string): Promise<Plan> {
  const { io, t } = context
  const output =
    options.output === undefined || options.output === '-' ? undefined : resolve(io.cwd, options.output)
  const outDir = options.outDir === undefined ? undefined : resolve(io.cwd, options.outDir)
  if (output !== undefined && isKind(output, 'folder'))
    throw new UsageError(t('usage.outputIsFolder', { path: options.output! }))
  if (outDir !== undefined && isKind(outDir, 'file'))
    throw new UsageError(t('usage.outDirIsFile', { path: options.outDir! }))
  if (options.base !== undefined && outDir === undefined)
    throw new UsageError(t('usage.needs', { option: '--base', other: '--out-dir' }))
  if (options.force && outDir === undefined)
    throw new UsageError(t('usage.needs', { option: '--force', other: '--out-dir' }))

  const destination = outDir !== undefined ? 'folder' : output !== undefined ? 'file' : 'stdout'
  const format = formatFor(options, destination, context)
  if (format === 'xlsx' && destination === 'stdout' && io.stdout.isTTY)
    throw new UsageError(t('usage.workbookOnTerminal'))
  if (options.table !== undefined && format !== 'csv')
    throw new UsageError(t('usage.needs', { option: '--table', other: '--format csv' }))
  if (options.select !== undefined) {
    if (format !== 'json' && format !== 'ndjson' && format !== 'yaml')
      throw new UsageError(t('usage.selectFormat'))
    const wrong = await selectProblem(options.select, t)
    if (wrong !== undefined) throw new UsageError(wrong)
  }
  return {
    job: jobFor(options, format, outDir, context, version),
    destination,
    output,
    // Unless asked to, nothing is read ahead that would be lost if the run stops at a failure or is killed.
    jobs: options.jobs ?? (options.failFast || destination === 'folder' ? 1 : undefined),
  }
}

function jobFor(
  options: Options,
  format: FormatName,
  outDir: string | undefined,
  { io, t }: Context,
  version: string,
): JobSettings {
  const shape = {
    compact: options.compact ?? false,
    select: options.select,
    table: options.table ?? 'notices',
    language: t.language,
  }
  const { encoding, positions = false, explain = false } = options
  const toStdout = outDir === undefined && options.output === undefined
  return {
    format,
    options: {
      ...shape,
      width: io.stdout.columns ?? 100,
      linkPrefix: outDir === undefined ? linkPrefix(options.output, io.cwd) : asPrefix(io.cwd),
      coloured: toStdout && wantsColour(io.stdout, io.env, options.color),
    },
    encoding,
    positions,
    explain,
    maxSize: options.maxSize ?? defaultMaxSize,
    outDir,
    stamp: JSON.stringify([
      version,
      format,
      format === 'summary' ? shape : { ...shape, language: '' },
      encoding,
      positions,
    ]),
  }
}

function formatFor(options: Options, destination: Destination, { io, t }: Context): FormatName {
  if (options.format !== undefined) return options.format
  if (destination === 'file') {
    const named = formatOf(options.output!)
    if (named !== undefined) return named
    const other = foreignExtension.exec(options.output!)?.[0]
    if (other !== undefined) throw new UsageError(t('usage.outputFormat', { path: options.output!, other }))
  }
  if (options.table !== undefined) return 'csv'
  if (options.input === 'ndjson') return 'ndjson'
  const wantsData = options.select !== undefined || options.positions === true || options.compact === true
  return destination === 'stdout' && io.stdout.isTTY && !wantsData ? 'summary' : 'json'
}

function isKind(path: string, kind: 'file' | 'folder'): boolean {
  const stats = statsOf(path)
  return stats !== undefined && (kind === 'folder' ? stats.isDirectory() : stats.isFile())
}

/** The path from the folder of the output file back to the current folder. */
function linkPrefix(output: string | undefined, cwd: string): string {
  return output === undefined ? '' : asPrefix(relative(dirname(resolve(cwd, output)), cwd))
}

function asPrefix(folder: string): string {
  return folder === '' ? '' : `${folder.replaceAll(sep, '/')}/`
}
