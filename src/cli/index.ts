import { CommanderError } from 'commander'
import { painter, wantsColour } from './terminal/colour.js'
import type { Context } from './context.js'
import type { Io } from './terminal/io.js'
import { type Language, languageOf, languages } from './language.js'
import { WriteError, writingFailure } from './report/failures.js'
import { type CommandName, type Options, commandNames } from './arguments/options.js'
import { buildProgram } from './arguments/program.js'
import { failureWords } from './report/report.js'
import { settle } from './arguments/settings.js'
import { Sink } from './terminal/streams.js'
import { translator } from './translate.js'
import { UsageError, parserMessage } from './arguments/usage.js'
import { version } from './package.js'

export { processIo } from './terminal/io.js'

/** The main function of a worker thread. */
export async function serve(): Promise<void> {
  const worker = await import('./worker.js')
  worker.serve()
}

/**
 * Runs the command line.
 *
 * @returns the exit code: 0, 1, 2, or 128 plus the number of the signal that stopped it
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let t = translator(chosenLanguage(argv) ?? languageOf(io.env, process.platform))
  const stdout = new Sink(io.stdout)
  const stderr = new Sink(io.stderr)
  let code = 0
  let help = ''
  const program = buildProgram(version(), t, async (name, operands, given, command) => {
    const options = command.options.some((option) => option.long === '--config')
      ? await settle(command, io, t)
      : given
    if (options.lang !== undefined) t = translator(options.lang)
    const context: Context = {
      io,
      stdout,
      stderr,
      t,
      paint: await painter(wantsColour(io.stderr, io.env, options.color)),
      command,
    }
    if (options.printConfig) await stdout.write(`${JSON.stringify(printable(options), undefined, 2)}\n`)
    else code = await act(name, operands, options, context)
  })
  for (const command of [program, ...program.commands])
    command.configureOutput({
      writeOut: (text) => (help += text),
      getOutHelpWidth: () => io.stdout.columns ?? 80,
    })
  const name = commandNames.find((one) => one === argv[0]) ?? 'extract'
  try {
    await program.parseAsync([...argv], { from: 'user' }).catch((error: unknown) => {
      if (!(error instanceof CommanderError)) throw error
      if (error.exitCode !== 0) throw new UsageError(parserMessage(error, program, name, t))
    })
    if (help !== '') await stdout.write(help)
  } catch (error) {
    if (error instanceof UsageError) return fail(2, error.message, t('usage.seeHelp', { command: name }))
    if (error instanceof WriteError) return fail(1, failureWords(error.failure, t))
    const { syscall } = error as NodeJS.ErrnoException
    if (syscall === 'uv_cwd') return fail(2, t('usage.noFolder'))
    // Files have raised a WriteError by now, so this is standard output.
    if (syscall !== 'write') throw error
    return fail(1, failureWords(writingFailure(error, t('report.stdout')), t))
  }
  return code

  async function fail(exitCode: number, message: string, hint?: string): Promise<number> {
    const paint = await painter(wantsColour(io.stderr, io.env, undefined))
    await stderr.write(`${paint.red('✗')} ${message}\n${hint === undefined ? '' : `${paint.dim(hint)}\n`}`)
    return exitCode
  }
}

/** Loads and runs a command. */
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

/** The language that the arguments ask for, found before they are parsed: help and errors are in it too. */
function chosenLanguage(argv: readonly string[]): Language | undefined {
  const at = argv.indexOf('--lang')
  const value =
    at >= 0 ? argv[at + 1] : argv.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length)
  return languages.find((language) => language === value)
}

function printable(options: Options): Options {
  return Object.fromEntries(
    Object.entries(options).filter(([name]) => name !== 'printConfig' && name !== 'config'),
  )
}
