import type { Command, Option } from 'commander'
import { optionsOf } from './words.js'

/** A command to copy, and what it is for. */
interface Example {
  readonly command: string
  readonly text: string
}

export interface ManTexts {
  readonly version: string
  readonly examples: readonly Example[]
  readonly exitCodes: readonly (readonly [string, string])[]
  readonly headings: Readonly<Record<'name' | 'synopsis' | 'examples' | 'commands' | 'exit', string>>
}

/** The manual page, in the man macros of roff. */
export function man(program: Command, { version, examples, exitCodes, headings }: ManTexts): string {
  return [
    `.TH KETLUAN 1 "" "ketluan ${version}"`,
    `.SH ${headings.name}`,
    `ketluan \\- ${roff(program.description())}`,
    `.SH ${headings.synopsis}`,
    ...program.commands.map((command) => `.B ketluan ${command.name()}\n${roff(command.usage())}\n.br`),
    `.SH ${headings.examples}`,
    ...examples.flatMap(({ command, text }) => ['.TP', `.B ${roff(command)}`, roff(text)]),
    `.SH ${headings.commands}`,
    ...program.commands.flatMap((command) => [
      `.SS ketluan ${command.name()}`,
      roff(command.description()),
      ...optionsOf(command).flatMap(option),
    ]),
    `.SH ${headings.exit}`,
    ...exitCodes.flatMap(([code, text]) => ['.TP', `.B ${code}`, roff(text)]),
    '',
  ].join('\n')
}

function option({ flags, description, argChoices }: Option): string[] {
  const choices = argChoices ? ` (${argChoices.join(', ')})` : ''
  return ['.TP', `.B ${roff(flags)}`, roff(description + choices)]
}

/** Text in which nothing is a command to roff. */
function roff(text: string): string {
  return text
    .replaceAll('\\', String.raw`\e`)
    .replaceAll('-', String.raw`\-`)
    .replaceAll(/^(['.])/gm, String.raw`\&$1`)
}
