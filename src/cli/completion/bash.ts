import type { Command } from 'commander'
import { names, operandChoices, optionsOf, takesFiles, valueKind } from './words.js'

/** The completion script for bash 3.2 and later. */
export function bash(program: Command): string {
  const commands = program.commands.map((command) => command.name())
  return `# bash completion for ketluan
_ketluan() {
  local IFS=$'\\n' cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD - 1]} command= word
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in ${commands.join(' | ')}) command=$word && break ;; esac
  done
  case \${command:-extract}:$prev in
${program.commands.flatMap(values).join('\n')}
  esac
  if [[ $cur == -* ]]; then
    case \${command:-extract} in
${program.commands.map(flags).join('\n')}
    esac
    return
  fi
  case \${command:-extract} in
${program.commands.map(operands).join('\n')}
  esac
  if [[ -z $command ]]; then
    COMPREPLY+=($(compgen -W ${quoted(commands)} -- "$cur"))
  fi
}
complete -o filenames -F _ketluan ketluan
`
}

/** What may follow an option that takes a value. */
function values(command: Command): string[] {
  return optionsOf(command).flatMap((option) => {
    const kind = valueKind(option)
    if (kind === 'none') return []
    const pattern = names(option)
      .map((name) => `${command.name()}:${name}`)
      .join(' | ')
    const reply = {
      choice: `COMPREPLY=($(compgen -W ${quoted(option.argChoices ?? [])} -- "$cur"))`,
      file: 'COMPREPLY=($(compgen -f -- "$cur"))',
      folder: 'COMPREPLY=($(compgen -d -- "$cur"))',
      other: ':',
    }[kind]
    return [`    ${pattern}) ${reply} && return ;;`]
  })
}

function flags(command: Command): string {
  const words = optionsOf(command).flatMap(names)
  return `      ${command.name()}) COMPREPLY=($(compgen -W ${quoted(words)} -- "$cur")) ;;`
}

function operands(command: Command): string {
  const choices = operandChoices(command)
  const reply = takesFiles(command)
    ? 'COMPREPLY=($(compgen -f -- "$cur"))'
    : `COMPREPLY=($(compgen -W ${quoted(choices)} -- "$cur"))`
  return `    ${command.name()}) ${reply} ;;`
}

/** With line feeds between the words, as IFS has it. */
function quoted(words: readonly string[]): string {
  return `$'${words.join(String.raw`\n`)}'`
}
