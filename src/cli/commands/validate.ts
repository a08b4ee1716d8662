import * as z from 'zod'
import { pointerOf } from '../../json-pointer.js'
import { noticeSchema } from '../../notice.js'
import { readKept } from '../check/kept.js'
import type { Context } from '../context.js'
import { dataFiles, dataWords, parseJson, textIn } from '../data.js'
import { operandInputs } from '../inputs/operands.js'
import type { Input } from '../inputs/input.js'
import type { Options } from '../arguments/options.js'
import { failureWords } from '../report/report.js'
import { UsageError } from '../arguments/usage.js'
import { printVerdicts } from '../verdict/print.js'
import { type Place, type Verdict, isFine } from '../verdict/verdict.js'

/** `ketluan validate FILE…`: validates JSON, NDJSON and YAML, one notice or an array of them, against the schema. */
export async function validateCommand(
  operands: readonly string[],
  options: Options,
  context: Context,
): Promise<number> {
  const { io, t } = context
  if (operands.length === 0) throw new UsageError(t('usage.nothing'))
  const verdicts: Verdict[] = []
  const settings = { cwd: io.cwd, wanted: dataFiles('json', 'ndjson', 'jsonl', 'yaml', 'yml') }
  for await (const input of operandInputs(operands, settings)) verdicts.push(await judge(input, t))
  await printVerdicts(verdicts, 'ketluan validate', options, context)
  return verdicts.every(isFine) ? 0 : 1
}

async function judge({ path, file, failure }: Input, t: Context['t']): Promise<Verdict> {
  if (file === undefined) {
    const text = failure?.code === 'no-notices' ? t('validate.nothing') : failureWords(failure!, t)
    return { path, status: 'failed', text, places: [] }
  }
  let values: unknown[]
  try {
    values = await valuesIn(file)
  } catch (error) {
    const text = t('validate.broken', { error: dataWords(error, t) })
    return { path, status: 'broken', text, places: [] }
  }
  if (values.length === 0) return { path, status: 'invalid', text: t('validate.empty'), places: [] }
  const places = values.flatMap((value, index) => problems(value, values.length > 1 ? `/${index}` : '', t))
  return places.length === 0
    ? { path, status: 'valid', text: t('validate.valid'), places }
    : { path, status: 'invalid', text: t('validate.invalid', { n: places.length }), places }
}

async function valuesIn(file: string): Promise<unknown[]> {
  if (/\.(?:ndjson|jsonl)$/i.test(file)) {
    const lines = textIn(file).split('\n')
    return lines.flatMap((line, index) => (line.trim() === '' ? [] : [parseJson(line, index + 1)]))
  }
  const value = await readKept(file)
  return Array.isArray(value) ? value : [value]
}

function problems(value: unknown, pointer: string, { language }: Context['t']): Place[] {
  const result = noticeSchema.safeParse(value, { error: z.locales[language]().localeError })
  return (result.error?.issues ?? []).map(({ path, message }) => ({
    pointer: pointer + pointerOf(...path),
    message,
  }))
}
