import type { Command, Option } from 'commander'
import { operandChoices, optionsOf, takesFiles, valueKind } from './words.js'

/** The completion script for fish. */
export function fish(program: Command): string {
  const commands = program.commands.map((command) => command.name())
  const none = `not __fish_seen_subcommand_from ${commands.join(' ')}`
  return [
    '# fish completion for ketluan',
    ...program.commands.map(
      (command) =>
        `complete -c ketluan -n '${none}' -a ${command.name()} -d ${quoted(command.description())}`,
    ),
    ...program.commands.flatMap((command) => {
      const seen = `__fish_seen_subcommand_from ${command.name()}`
      // The default command, of which the options also stand without its name.
      const when = command.name() === 'extract' ? `${none}; or ${seen}` : seen
      return [...optionsOf(command).map((option) => line(option, when)), ...operands(command, when)]
    }),
    '',
  ].join('\n')
}

function line(option: Option, when: string): string {
  const parts = [`complete -c ketluan -n '${when}'`]
  if (option.short) parts.push(`-s ${option.short.slice(1)}`)
  if (option.long) parts.push(`-l ${option.long.slice(2)}`)
  const value = {
    none: '',
    choice: `-x -a ${quoted((option.argChoices ?? []).join(' '))}`,
    file: '-r -F',
    folder: "-x -a '(__fish_complete_directories)'",
    other: '-x',
  }[valueKind(option)]
  if (value !== '') parts.push(value)
  return [...parts, `-d ${quoted(option.description)}`].join(' ')
}

function operands(command: Command, when: string): string[] {
  if (takesFiles(command)) return []
  const choices = operandChoices(command)
  return [
    `complete -c ketluan -n '${when}' -f${choices.length > 0 ? ` -a ${quoted(choices.join(' '))}` : ''}`,
  ]
}

function quoted(text: string): string {
  return `'${text.replaceAll(/[\\']/g, String.raw`\$&`)}'`
}
