import { existsSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { extract } from '../../extract.js'
import { replaceFile } from '../files/replace.js'
import { differences } from '../check/compare.js'
import { keptBeside, keptInFolder, keptName, keptText, newKept, readKept, textBeside } from '../check/kept.js'
import type { Context } from '../context.js'
import { dataWords } from '../data.js'
import { readingFailure, writingFailure } from '../report/failures.js'
import type { Input } from '../inputs/input.js'
import { isFolder } from '../inputs/named.js'
import { operandInputs } from '../inputs/operands.js'
import type { Options } from '../arguments/options.js'
import { defaultMaxSize } from '../plan.js'
import { readBytes } from '../inputs/read.js'
import { asArgument, failureWords } from '../report/report.js'
import { UsageError } from '../arguments/usage.js'
import { printVerdicts } from '../verdict/print.js'
import { type Verdict, isFine } from '../verdict/verdict.js'

/** `ketluan check fixtures/`: compares what is read from each `NAME.txt` with the saved `NAME.json` or `NAME.yaml`. */
export async function checkCommand(
  operands: readonly string[],
  options: Options,
  context: Context,
): Promise<number> {
  const { io, stderr, t, paint } = context
  if (operands.length === 0) throw new UsageError(t('usage.nothing'))
  const ci = io.env['CI']
  if (options.update && ci !== undefined && ci !== '' && ci !== 'false')
    throw new UsageError(t('usage.updateInCi'))

  const verdicts: Verdict[] = []
  const seen = new Set<string>()
  for await (const input of texts(operands, context)) {
    if (input.file !== undefined && seen.size === seen.add(input.file).size) continue
    for (const verdict of await look(input, options, context)) verdicts.push(verdict)
  }
  for (const verdict of await orphans(operands, context)) verdicts.push(verdict)
  if (verdicts.length === 0)
    verdicts.push({ path: operands.join(' '), status: 'failed', text: t('check.nothing'), places: [] })
  await printVerdicts(verdicts, 'ketluan check', options, context)
  const failed = verdicts.filter((verdict) => !isFine(verdict))
  if (!options.quiet)
    await stderr.write(`${paint.bold(t('check.total', { n: verdicts.length, failed: failed.length }))}\n`)
  if (!options.quiet && failed.some(({ status }) => status === 'differs' || status === 'missing'))
    await stderr.write(`${t('check.hint', { paths: operands.map(asArgument).join(' ') })}\n`)
  return failed.length > 0 ? 1 : 0
}

/** The texts that the operands name; for saved output, which a shell may name too (`kept/*`), the text that it belongs to. */
async function* texts(operands: readonly string[], { io }: Context): AsyncGenerator<Input> {
  for await (const input of operandInputs(operands, { cwd: io.cwd })) {
    const text = input.file !== undefined && keptName.test(input.file) && textBeside(input.file)
    if (text) yield { ...input, path: input.path.replace(keptName, extname(text)), file: text }
    else yield input
  }
}

async function look(input: Input, options: Options, context: Context): Promise<Verdict[]> {
  const { t } = context
  const { path, file } = input
  const verdict = (status: Verdict['status'], text: string, places: Verdict['places'] = []): Verdict[] => [
    { path, status, text, places },
  ]
  // Saved output without a text is reported by `orphans`.
  if (input.failure?.code === 'no-notices') return []
  if (file === undefined) return verdict('failed', failureWords(input.failure!, t))
  if (keptName.test(file)) return verdict('orphan', t('check.orphan'))
  const kept = keptBeside(file)
  if (kept.length === 0 && !options.update) return verdict('missing', t('check.missing'))
  try {
    const bytes = await readBytes(file, options.maxSize ?? defaultMaxSize)
    const targets = kept.length === 0 ? [newKept(file)] : kept
    const verdicts = []
    for (const target of targets) verdicts.push(await compare(input, target, bytes, options, context))
    return verdicts
  } catch (error) {
    return verdict('failed', failureWords(readingFailure(error), t))
  }
}

async function compare(
  { path }: Input,
  target: string,
  bytes: Uint8Array,
  options: Options,
  { t }: Context,
): Promise<Verdict> {
  let kept: unknown
  try {
    if (existsSync(target)) kept = await readKept(target)
  } catch (error) {
    const text = t('check.broken', { error: dataWords(error, t) })
    if (!options.update) return { path, status: 'broken', text, places: [] }
  }
  const read = extract(bytes, {
    path: basename(path),
    positions: typeof kept === 'object' && kept !== null && 'positions' in kept,
    ...(options.encoding !== undefined && { encoding: options.encoding }),
  })
  // The path depends on the current folder, not on the notice.
  const places = differences(kept, JSON.parse(JSON.stringify(read))).filter(
    ({ pointer }) => pointer !== '/source/path',
  )
  if (places.length === 0) return { path, status: 'same', text: t('check.same'), places }
  if (!options.update)
    return { path, status: 'differs', text: t('check.differs', { n: places.length }), places }
  try {
    replaceFile(target, await keptText(target, read))
    return { path, status: 'updated', text: t('check.updated'), places: [] }
  } catch (error) {
    const failure = writingFailure(error, join(dirname(path), basename(target)))
    return { path, status: 'failed', text: failureWords(failure, t), places: [] }
  }
}

/** Saved output in the folders without a text. */
async function orphans(operands: readonly string[], { io, t }: Context): Promise<Verdict[]> {
  const folders = operands.filter((operand) => isFolder(operand, io.cwd))
  const verdicts: Verdict[] = []
  for await (const { path, file } of operandInputs(folders, { cwd: io.cwd, wanted: keptInFolder })) {
    if (file !== undefined && textBeside(file) === undefined)
      verdicts.push({ path, status: 'orphan', text: t('check.orphan'), places: [] })
  }
  return verdicts
}
