import { type FormatName, formatNames, tableNames, type TableName } from '../../output/format.js'
import { reporterNames } from '../verdict/reporter.js'
import { languages } from '../language.js'
import type { MessageKey } from '../messages/vi.js'
import { count, encoding, name, seconds, size } from './values.js'

export const commandNames = ['extract', 'check', 'validate', 'schema', 'doctor', 'completion', 'man'] as const
export type CommandName = (typeof commandNames)[number]
export type Group = 'input' | 'output' | 'batch' | 'report' | 'config'

/** An option, as the parser, the help, the completions, the manual and the check of config files need it. */
export interface OptionRow {
  readonly flags: string
  readonly text: MessageKey
  readonly group: Group
  readonly commands: readonly CommandName[]
  readonly choices?: readonly string[]
  readonly parse?: (value: string) => unknown
  /** Whether it may be set in a config file, under its long name in camel case. */
  readonly config?: true
  /** Options (in camel case) that it cannot be combined with. */
  readonly conflicts?: readonly string[]
}

const extract = ['extract'] as const
const readers = ['extract', 'check'] as const
const reporting = ['extract', 'check', 'validate', 'doctor'] as const
const checking = ['check', 'validate'] as const

/** Every option of every command. */
export const optionTable: readonly OptionRow[] = [
  row('-f, --format <format>', 'option.format', 'output', extract, { choices: formatNames, config: true }),
  row('-o, --output <file>', 'option.output', 'output', extract, { parse: name }),
  row('--out-dir <folder>', 'option.outDir', 'output', extract, { conflicts: ['output'], parse: name }),
  row('--base <folder>', 'option.base', 'output', extract, { parse: name }),
  row('--table <table>', 'option.table', 'output', extract, { choices: tableNames, config: true }),
  row('--select <path>', 'option.select', 'output', extract, { config: true }),
  row('--positions', 'option.positions', 'output', extract, { config: true }),
  row('--compact', 'option.compact', 'output', extract, { config: true }),

  row('--encoding <name>', 'option.encoding', 'input', readers, { parse: encoding, config: true }),
  row('--files-from <file>', 'option.filesFrom', 'input', extract, { conflicts: ['input'], parse: name }),
  row('-0, --null', 'option.null', 'input', extract),
  row('--stdin-filepath <name>', 'option.stdinFilepath', 'input', extract, { parse: name }),
  row('--input <kind>', 'option.input', 'input', extract, { choices: ['text', 'ndjson'] }),
  row('--max-size <size>', 'option.maxSize', 'input', readers, { parse: size, config: true }),

  row('-j, --jobs <n>', 'option.jobs', 'batch', extract, { parse: count, config: true }),
  row('--timeout <seconds>', 'option.timeout', 'batch', extract, { parse: seconds, config: true }),
  row('--force', 'option.force', 'batch', extract),
  row('--fail-fast', 'option.failFast', 'batch', extract, { config: true }),
  row('--failures <file>', 'option.failures', 'batch', extract, { parse: name }),

  row('--update', 'option.update', 'output', ['check']),
  row('--reporter <name>', 'option.reporter', 'report', checking, { choices: reporterNames, config: true }),

  row('--explain', 'option.explain', 'report', extract),
  row('--strict', 'option.strict', 'report', extract, { config: true }),
  row('-q, --quiet', 'option.quiet', 'report', ['extract', 'check', 'validate'], { config: true }),
  row('--no-progress', 'option.noProgress', 'report', extract, { config: true }),
  row('--lang <language>', 'option.lang', 'report', commandNames, { choices: languages, config: true }),
  row('--color', 'option.color', 'report', reporting, { config: true }),
  row('--no-color', 'option.noColor', 'report', reporting),

  row('--config <file>', 'option.config', 'config', ['extract', 'check', 'validate', 'doctor'], {
    parse: name,
  }),
  row('--no-config', 'option.noConfig', 'config', ['extract', 'check', 'validate', 'doctor']),
  row('--print-config', 'option.printConfig', 'config', ['extract', 'check', 'validate']),
]

function row(
  flags: string,
  text: MessageKey,
  group: Group,
  commands: readonly CommandName[],
  more: Partial<OptionRow> = {},
): OptionRow {
  return { flags, text, group, commands, ...more }
}

/** The values of the options, from the command line and the config file. */
export interface Options {
  format?: FormatName
  output?: string
  outDir?: string
  base?: string
  table?: TableName
  select?: string
  positions?: boolean
  explain?: boolean
  compact?: boolean
  encoding?: string
  filesFrom?: string
  null?: boolean
  stdinFilepath?: string
  input?: 'text' | 'ndjson'
  maxSize?: number
  jobs?: number
  timeout?: number
  force?: boolean
  failFast?: boolean
  failures?: string
  update?: boolean
  reporter?: (typeof reporterNames)[number]
  strict?: boolean
  quiet?: boolean
  progress?: boolean
  lang?: (typeof languages)[number]
  color?: boolean
  config?: string | false
  printConfig?: boolean
}
