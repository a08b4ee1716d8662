import { createReadStream, existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Readable } from 'node:stream'
import type { Context } from '../context.js'
import { readingFailure } from '../report/failures.js'
import type { Input } from './input.js'
import { isFolder } from './named.js'
import { isGlob, operandInputs, type OperandSettings } from './operands.js'
import { recordInputs } from './records.js'
import { stdinInput } from './stdin.js'
import type { JobSettings } from '../job.js'
import type { Options } from '../arguments/options.js'
import { inUtf8, records } from '../terminal/streams.js'
import { failureWords } from '../report/report.js'
import { UsageError } from '../arguments/usage.js'

/** Whether a single notice was named, which is written by itself and not in an array. */
export function isSingle(operands: readonly string[], options: Options, cwd: string): boolean {
  if (options.input === 'ndjson' || options.filesFrom !== undefined) return false
  if (operands.length !== 1) return operands.length === 0
  const operand = operands[0]!
  if (operand === '-') return true
  if (isFolder(operand, cwd)) return false
  return !isGlob(operand) || existsSync(resolve(cwd, operand))
}

/** Whether the inputs can be found only once, because they come, or may come, through a pipe. */
export function isReadOnce(operands: readonly string[], { filesFrom }: Options): boolean {
  return filesFrom !== undefined || operands.length === 0 || operands.includes('-')
}

/** All inputs, in order; `passBy` is called with the names of files in folders that are not read. */
export async function* inputsOf(
  operands: readonly string[],
  options: Options,
  context: Context,
  { maxSize, outDir }: JobSettings,
  passBy?: (name: string) => void,
): AsyncGenerator<Input> {
  const { io } = context
  const settings: OperandSettings = {
    cwd: io.cwd,
    except: outDir,
    passBy,
    ...(options.base !== undefined && { base: resolve(io.cwd, options.base) }),
  }
  const name = options.stdinFilepath ?? '-'
  if (options.input === 'ndjson') {
    for (const operand of operands.length > 0 ? operands : ['-']) {
      const stream = operand === '-' ? io.stdin : createReadStream(resolve(io.cwd, operand))
      yield* recordInputs(stream, operand === '-' ? name : operand, maxSize)
    }
    return
  }
  if (options.filesFrom !== undefined)
    yield* operandInputs(listed(options.filesFrom, options.null ?? false, context), {
      ...settings,
      listed: true,
    })
  else if (operands.length === 0) yield await stdinInput(io.stdin, name, maxSize)
  // Names in a row are looked up together, so that a file that is named twice comes once.
  let names: string[] = []
  for (const operand of operands) {
    if (operand !== '-') {
      names.push(operand)
      continue
    }
    yield* operandInputs(names, settings)
    names = []
    yield await stdinInput(io.stdin, name, maxSize)
  }
  yield* operandInputs(names, settings)
}

/** The names in a list, which is a file or standard input. */
async function* listed(list: string, nul: boolean, { io, t }: Context): AsyncGenerator<string> {
  const stream: Readable = list === '-' ? io.stdin : createReadStream(resolve(io.cwd, list))
  try {
    for await (const bytes of records(inUtf8(stream), nul ? 0 : 10, 2 ** 20)) {
      const name = nul ? bytes.toString() : bytes.toString().replace(/\r$/, '')
      if (name.includes('\0')) throw new UsageError(t('usage.listNul', { path: list }))
      if (name !== '') yield name
    }
  } catch (error) {
    if (error instanceof UsageError) throw error
    const failure = readingFailure(error)
    throw new UsageError(
      t('usage.list', { path: list, error: failure.values?.['error'] ?? failureWords(failure, t) }),
    )
  }
}
