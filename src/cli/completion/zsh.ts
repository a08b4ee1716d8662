import type { Command, Option } from 'commander'
import { names, operandChoices, optionsOf, takesFiles, valueKind } from './words.js'

/** The completion script for zsh. */
export function zsh(program: Command): string {
  const commands = program.commands.map(
    (command) => `    ${quoted(`${command.name()}:${command.description()}`)}`,
  )
  const patterns = program.commands.map((command) => command.name()).join('|')
  return `#compdef ketluan
_ketluan() {
  local -a commands=(
${commands.join('\n')}
  )
  local command=extract
  if (( CURRENT > 2 )) && [[ $words[2] == (${patterns}) ]]; then
    command=$words[2]
    words=("$words[1]" "\${(@)words[3,-1]}")
    (( CURRENT-- ))
  elif (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
    _describe command commands
  fi
  case $command in
${program.commands.map(branch).join('\n')}
  esac
}
if [[ $funcstack[1] == _ketluan ]]; then _ketluan "$@"; else compdef _ketluan ketluan; fi
`
}

function branch(command: Command): string {
  const choices = operandChoices(command)
  const specs = [
    ...optionsOf(command).flatMap(specsOf),
    ...(choices.length > 0
      ? [quoted(`1:${command.registeredArguments[0]!.name()}:(${choices.join(' ')})`)]
      : []),
    ...(takesFiles(command) ? [quoted('*:file:_files')] : []),
  ]
  return `    ${command.name()})\n      _arguments ${specs.join(' \\\n        ')} ;;`
}

/** One for each name of an option: `'(-f --format)-f[description]:value:(json yaml)'`. */
function specsOf(option: Option): string[] {
  const all = names(option)
  const text = option.description.replaceAll(/[[\]\\]/g, String.raw`\$&`)
  const value = {
    none: '',
    choice: `:value:(${(option.argChoices ?? []).join(' ')})`,
    file: ':file:_files',
    folder: ':folder:_files -/',
    other: ':value:',
  }[valueKind(option)]
  return all.map((name) =>
    quoted(`(${all.join(' ')})${name}[${text.replaceAll(':', String.raw`\:`)}]${value}`),
  )
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`
}
