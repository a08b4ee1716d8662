import type { Command, Option } from 'commander'

/** What the value of an option is, as shells complete it. */
export type ValueKind = 'none' | 'choice' | 'file' | 'folder' | 'other'

export function valueKind({ flags, argChoices }: Option): ValueKind {
  if (argChoices) return 'choice'
  if (flags.includes('<file>')) return 'file'
  if (flags.includes('<folder>')) return 'folder'
  return flags.includes('<') ? 'other' : 'none'
}

/** `-f` and `--format`, of which an option has at least one. */
export function names({ short, long }: Option): string[] {
  return [short, long].filter((name) => name !== undefined && name !== null)
}

/** The options of a command with the one for help. */
export function optionsOf(command: Command): readonly Option[] {
  return command.createHelp().visibleOptions(command)
}

/** The words that the operands are chosen from; none where they are files. */
export function operandChoices(command: Command): readonly string[] {
  return command.registeredArguments[0]?.argChoices ?? []
}

/** Whether the operands of a command are files. */
export function takesFiles(command: Command): boolean {
  return command.registeredArguments.some((argument) => !argument.argChoices)
}
