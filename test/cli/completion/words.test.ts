import { Argument, Command, Option } from 'commander'
import { describe, expect, it } from 'vitest'
import { names, operandChoices, optionsOf, takesFiles, valueKind } from '../../../src/cli/completion/words.js'

describe('valueKind', () => {
  it.each([
    [new Option('--force'), 'none'],
    [new Option('-f, --format <name>').choices(['json']), 'choice'],
    [new Option('--output <file>'), 'file'],
    [new Option('--out-dir <folder>'), 'folder'],
    [new Option('--jobs <count>'), 'other'],
  ] as const)('of %o is %s', (option, kind) => {
    expect(valueKind(option)).toBe(kind)
  })
})

it('names of an option are the short one and the long one, as far as it has them', () => {
  expect(names(new Option('-f, --format <name>'))).toEqual(['-f', '--format'])
  expect(names(new Option('--force'))).toEqual(['--force'])
})

describe('what follows a command', () => {
  const command = new Command('completion').addArgument(new Argument('<shell>').choices(['bash', 'zsh']))

  it('is one of the words that it takes, or a file', () => {
    expect([operandChoices(command), takesFiles(command)]).toEqual([['bash', 'zsh'], false])
    const extract = new Command('extract').argument('[paths...]')
    expect([operandChoices(extract), takesFiles(extract)]).toEqual([[], true])
    expect(takesFiles(new Command('doctor'))).toBe(false)
  })

  it('is one of its options, the one for help too, but no hidden one', () => {
    const options = new Command('doctor').option('--quiet').addOption(new Option('--secret').hideHelp())
    expect(optionsOf(options).flatMap(names)).toEqual(['--quiet', '-h', '--help'])
  })
})
