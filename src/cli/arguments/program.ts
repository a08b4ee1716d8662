import { Command, InvalidArgumentError, Option } from 'commander'
import { shells } from '../completion/shells.js'
import { examples } from './examples.js'
import { type CommandName, type OptionRow, type Options, commandNames, optionTable } from './options.js'
import type { Translate } from '../translate.js'
import type { ValueError } from './values.js'

/** Carries out a command. */
export type Act = (name: CommandName, operands: string[], options: Options, command: Command) => Promise<void>

const operands: Readonly<Partial<Record<CommandName, 'paths' | 'files' | 'data' | 'shell'>>> = {
  extract: 'paths',
  check: 'files',
  validate: 'data',
  completion: 'shell',
}

/** Describes the command line to commander; help, completions and the manual are made from this too. */
export function buildProgram(version: string, t: Translate, act: Act): Command {
  const program = new Command('ketluan')
  program
    .description(t('program'))
    .version(version, '-V, --version', t('option.version'))
    .helpOption('-h, --help', t('option.help'))
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ outputError: () => undefined })
    .configureHelp({
      styleTitle: (title) => titleOf(title, t),
      optionDescription: (option) => withChoices(option, t),
      argumentDescription: (argument) => withChoices(argument, t),
      subcommandTerm: (command) => command.name(),
    })
    .usage(`[${t('help.command')}] [${t('help.options.any')}] [${t('help.operands')}…]`)
    .addHelpText('before', examples(['extract', 'check'], t))
    .addHelpText('after', `\n${t('help.more')}`)
  for (const name of commandNames)
    program.addCommand(buildCommand(name, program, t, act), { isDefault: name === 'extract' })
  return program
}

function buildCommand(name: CommandName, program: Command, t: Translate, act: Act): Command {
  const command = new Command(name)
    .copyInheritedSettings(program)
    .description(t(`command.${name}`))
    .helpOption('-h, --help', t('option.help'))
    .addHelpText('before', examples([name], t))
  const operand = operands[name]
  if (operand === 'shell')
    command.addArgument(command.createArgument('<shell>', t('argument.shell')).choices(shells))
  else if (operand !== undefined) command.argument('[paths...]', t(`argument.${operand}`))
  command.usage(
    [
      `[${t('help.options.any')}]`,
      ...command.registeredArguments.map(({ variadic }) =>
        variadic ? `[${t('help.operands')}…]` : '<shell>',
      ),
    ].join(' '),
  )
  for (const row of optionTable) if (row.commands.includes(name)) command.addOption(buildOption(row, t))
  return command.action(async () => {
    await act(name, command.args, command.opts(), command)
  })
}

function buildOption(row: OptionRow, t: Translate): Option {
  const option = new Option(row.flags, t(row.text)).helpGroup(t(`group.${row.group}`))
  if (row.choices) option.choices(row.choices)
  if (row.conflicts) option.conflicts([...row.conflicts])
  const { parse } = row
  if (parse) {
    option.argParser((value: string) => {
      try {
        return parse(value)
      } catch (error) {
        const { expected, values } = error as ValueError
        throw new InvalidArgumentError(t(expected, values))
      }
    })
  }
  return option
}

function withChoices(
  { description, argChoices }: Pick<Option, 'description' | 'argChoices'>,
  t: Translate,
): string {
  return argChoices ? `${description} (${t('help.choices')}: ${argChoices.join(', ')})` : description
}

/** Translates the headings of commander. */
function titleOf(title: string, t: Translate): string {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': t('help.usage'),
    'Arguments:': t('help.arguments'),
    'Options:': t('help.options'),
    'Commands:': t('help.commands'),
  }
  return titles[title] ?? title
}
