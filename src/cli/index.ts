import type { CommanderError } from 'commander'
import { painter, wantsColour } from './colour.js'
import type { Context } from './context.js'
import type { Io } from './io.js'
import { type Language, languageOf, languages } from './language.js'
import { type CommandName, type Options } from './options.js'
import { buildProgram } from './program.js'
import { settle } from './settings.js'
import { Sink } from './streams.js'
import { translator } from './translate.js'
import { UsageError, parserMessage } from './usage.js'
import { version } from './package.js'

export { processIo } from './io.js'

/** What a worker thread runs. */
export async function serve(): Promise<void> {
  const worker = await import('./worker.js')
  worker.serve()
}

/** Runs the command line; gives the exit code: 0, 1, 2, or 128 and the number of the signal that ended it. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const t = translator(chosenLanguage(argv) ?? languageOf(io.env, process.platform))
  const stdout = new Sink(io.stdout)
  const stderr = new Sink(io.stderr)
  let code = 0
  let help = ''
  const program = buildProgram(version(), t, async (name, operands, given, command) => {
    const options = command.options.some((option) => option.long === '--config')
      ? await settle(command, io, t)
      : given
    const context: Context = {
      io,
      stdout,
      stderr,
      t: options.lang === undefined ? t : translator(options.lang),
      paint: await painter(wantsColour(io.stderr, io.env, options.color)),
      command,
    }
    if (options.printConfig) await stdout.write(`${JSON.stringify(shown(options), undefined, 2)}\n`)
    else code = await act(name, operands, options, context)
  })
  for (const command of [program, ...program.commands])
    command.configureOutput({
      writeOut: (text) => (help += text),
      getOutHelpWidth: () => io.stdout.columns ?? 80,
    })
  try {
    await program.parseAsync([...argv], { from: 'user' })
  } catch (error) {
    const { exitCode, code: reason } = error as CommanderError
    if (error instanceof UsageError) code = await fail(error.message)
    else if (reason?.startsWith('commander.') && exitCode === 0) await stdout.write(help)
    else if (reason?.startsWith('commander.')) {
      const flags = program.commands.flatMap((command) => command.options.map((option) => option.long ?? ''))
      code = await fail(parserMessage(error as CommanderError, flags, t))
    } else throw error
  }
  return code

  async function fail(message: string): Promise<number> {
    const paint = await painter(wantsColour(io.stderr, io.env, undefined))
    await stderr.write(
      `${paint.red('✗')} ${message}\n${paint.dim(t('usage.seeHelp', { command: 'ketluan' }))}\n`,
    )
    return 2
  }
}

/** Loads the one command that is wanted. */
async function act(
  name: CommandName,
  operands: string[],
  options: Options,
  context: Context,
): Promise<number> {
  switch (name) {
    case 'extract':
      return (await import('./commands/extract.js')).extractCommand(operands, options, context)
    case 'schema':
      return (await import('./commands/schema.js')).schemaCommand(context)
    case 'check':
      return (await import('./commands/check.js')).checkCommand(operands, options, context)
    case 'validate':
      return (await import('./commands/validate.js')).validateCommand(operands, options, context)
    case 'doctor':
      return (await import('./commands/doctor.js')).doctorCommand(options, context)
    case 'completion':
      return (await import('./commands/completion.js')).completionCommand(operands, context)
    case 'man':
      return (await import('./commands/man.js')).manCommand(context)
  }
}

/** The language that the arguments ask for: help and errors speak it before they are parsed. */
function chosenLanguage(argv: readonly string[]): Language | undefined {
  const at = argv.indexOf('--lang')
  const value =
    at >= 0 ? argv[at + 1] : argv.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length)
  return languages.find((language) => language === value)
}

function shown(options: Options): Options {
  return Object.fromEntries(
    Object.entries(options).filter(([name]) => name !== 'printConfig' && name !== 'config'),
  )
}
