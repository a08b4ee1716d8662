import { resolve } from 'node:path'
import { Option, type Command } from 'commander'
import type { LilconfigResult } from 'lilconfig'
import { dataWords, parseJson, parseYaml } from '../data.js'
import type { Io } from '../terminal/io.js'
import { type OptionRow, type Options, optionTable } from './options.js'
import type { Translate } from '../translate.js'
import { UsageError, similar, withSuggestion } from './usage.js'
import type { ValueError } from './values.js'

/** A configuration file and its values. */
interface Config {
  readonly path: string
  readonly values: unknown
}

/**
 * The options of the command line, and for those not given there the values of the nearest configuration file.
 *
 * @throws UsageError if the configuration cannot be read, or is wrong
 */
export async function settle(command: Command, io: Io, t: Translate): Promise<Options> {
  const options = command.opts<Options>()
  const config = await findConfig(options.config, io, t)
  if (config === undefined) return options
  const values = checkConfig(config, t)
  for (const [name, value] of Object.entries(values)) {
    const known = command.options.some((option) => option.attributeName() === name)
    const source = command.getOptionValueSource(name)
    if (known && (source === undefined || source === 'default'))
      command.setOptionValueWithSource(name, value, 'config')
  }
  return command.opts<Options>()
}

/** Finds `ketluan.config.json` or `.yaml`, or the key `ketluan` of a package.json, in this folder or one above it. */
export async function findConfig(
  chosen: string | false | undefined,
  io: Io,
  t: Translate,
): Promise<Config | undefined> {
  if (chosen === false) return undefined
  // Synchronous, because the promises of `node:fs` take longer to load than a few files to be looked for.
  const { lilconfigSync } = await import('lilconfig')
  const search = lilconfigSync('ketluan', {
    searchPlaces: ['ketluan.config.json', 'ketluan.config.yaml', 'ketluan.config.yml', 'package.json'],
    loaders: {
      '.json': (path, text) => orUnreadable(path, t, () => parseJson(text)),
      '.yaml': keep,
      '.yml': keep,
    },
  })
  if (chosen === undefined) return configOf(search.search(io.cwd), t)
  const path = resolve(io.cwd, chosen)
  if (!/\.(?:json|ya?ml)$/.test(path)) throw new UsageError(t('config.kind', { path }))
  return configOf(
    orUnreadable(path, t, () => search.load(path)),
    t,
  )
}

/** YAML is parsed later, so that the parser is loaded only if there is such a file. */
const keep = (_: string, text: string): string => text

async function configOf(found: LilconfigResult, t: Translate): Promise<Config | undefined> {
  if (!found || found.isEmpty) return undefined
  const { filepath: path, config } = found
  if (path.endsWith('.json')) return { path, values: config as unknown }
  try {
    return { path, values: await parseYaml(config as string) }
  } catch (error) {
    throw unreadable(path, error, t)
  }
}

/** Calls `read`; if it fails, the error says which file could not be read, and why. */
function orUnreadable<T>(path: string, t: Translate, read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw unreadable(path, error, t)
  }
}

function unreadable(path: string, error: unknown, t: Translate): UsageError {
  if (error instanceof UsageError) return error
  return new UsageError(t('config.unreadable', { path, error: dataWords(error, t) }))
}

function checkConfig({ path, values }: Config, t: Translate): Readonly<Record<string, unknown>> {
  if (typeof values !== 'object' || values === null || Array.isArray(values))
    throw new UsageError(`${path}: ${t('config.invalid.object')}`)
  const rows = new Map(
    optionTable.filter((row) => row.config).map((row) => [new Option(row.flags).attributeName(), row]),
  )
  const checked: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(values)) {
    const row = rows.get(key)
    if (!row) {
      const message = t('config.unknown', { path, key })
      throw new UsageError(withSuggestion(message, similar(key, rows.keys()), t))
    }
    const wrong = problem(row, value, t)
    if (wrong !== undefined) throw new UsageError(t('config.invalid', { path, key, error: wrong }))
    checked[key] = row.parse ? row.parse(String(value)) : value
  }
  return checked
}

function problem(row: OptionRow, value: unknown, t: Translate): string | undefined {
  if (!row.flags.includes('<')) return typeof value === 'boolean' ? undefined : t('config.invalid.boolean')
  if (row.choices && !row.choices.includes(value as string))
    return t('usage.expected.choices', { choices: row.choices.join(', ') })
  try {
    row.parse?.(String(value))
    return undefined
  } catch (error) {
    const { expected, values } = error as ValueError
    return t(expected, values)
  }
}
