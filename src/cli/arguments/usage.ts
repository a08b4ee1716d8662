import type { Command, CommanderError } from 'commander'
import leven from 'leven'
import type { Translate } from '../translate.js'

/** Raised if a command cannot start with its arguments or configuration; the message is translated. Exit code 2. */
export class UsageError extends Error {}

/** The one of `names` that `name` may be a misspelling of, by edit distance; undefined if there is none. */
export function similar(name: string, names: Iterable<string>): string | undefined {
  let best: string | undefined
  let distance = Math.min(3, Math.ceil(name.length / 2))
  for (const candidate of names) {
    const steps = leven(name, candidate)
    if (steps < distance) [best, distance] = [candidate, steps]
  }
  return best
}

/** Appends a suggestion to a message, if there is one. */
export function withSuggestion(message: string, suggestion: string | undefined, t: Translate): string {
  return suggestion === undefined ? message : `${message}; ${t('usage.didYouMean', { name: suggestion })}`
}

/** Translates an error of the option parser about the command `name`. */
export function parserMessage(error: CommanderError, program: Command, name: string, t: Translate): string {
  const [first = '', second = ''] = [...error.message.matchAll(/'([^']*)'/g)].map((match) => match[1]!)
  switch (error.code) {
    case 'commander.unknownOption':
      return unknownOption(first, program, name, t)
    case 'commander.missingArgument':
      return t('usage.missingArgument', { argument: first })
    case 'commander.optionMissingArgument':
      return t('usage.optionMissingArgument', { option: first })
    case 'commander.excessArguments':
      return t('usage.excessArguments')
    case 'commander.conflictingOption':
      return t('usage.conflict', { option: first, other: second })
    case 'commander.invalidArgument': {
      // In the message, an option comes before its value, but an argument after it.
      const [option, value] = error.message.includes('command-argument') ? [second, first] : [first, second]
      return t('usage.invalidArgument', { option, value, expected: expected(error.message, t) })
    }
    default:
      return error.message
  }
}

function unknownOption(option: string, program: Command, name: string, t: Translate): string {
  const others = program.commands.filter((command) => flagsOf(command).includes(option))
  if (others.length > 0) {
    const commands = others.map((command) => `ketluan ${command.name()}`).join(', ')
    return t('usage.otherCommand', { option, commands })
  }
  const flags = program.commands.filter((command) => command.name() === name).flatMap(flagsOf)
  return withSuggestion(t('usage.unknownOption', { option }), similar(option, flags), t)
}

const flagsOf = ({ options }: Command) => options.flatMap(({ short, long }) => [short ?? '', long ?? ''])

function expected(message: string, t: Translate): string {
  const choices = /Allowed choices are (.*)\.$/.exec(message)?.[1]
  if (choices !== undefined) return t('usage.expected.choices', { choices })
  return message.slice(message.indexOf('is invalid.') + 'is invalid.'.length).trim()
}
