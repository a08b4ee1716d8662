import { Command, CommanderError, Option } from 'commander'
import { describe, expect, it } from 'vitest'
import { translator } from '../../../src/cli/translate.js'
import { parserMessage, similar, withSuggestion } from '../../../src/cli/arguments/usage.js'

const inEnglish = translator('en')

describe('similar', () => {
  const names = ['extract', 'check', 'validate', 'man']

  it.each([
    ['chek', 'check'],
    ['validat', 'validate'],
    ['mna', undefined],
    ['mam', 'man'],
    ['xyz', undefined],
    ['', undefined],
  ])('of %j is %j', (name, found) => {
    expect(similar(name, names)).toBe(found)
  })

  it('prefers the nearest, and the first of two', () => {
    expect(similar('tab', ['table', 'tabs', 'taba'])).toBe('tabs')
  })
})

describe('withSuggestion', () => {
  it('adds one where there is one', () => {
    expect(withSuggestion('no', 'check', inEnglish)).toBe('no; did you mean check?')
    expect(withSuggestion('no', undefined, inEnglish)).toBe('no')
  })
})

describe('parserMessage', () => {
  function said(...argv: string[]): string {
    const program = new Command('extract')
      .exitOverride()
      .configureOutput({ writeErr: () => undefined })
      .argument('<paths>')
      .addOption(new Option('--format <name>').choices(['json', 'csv']))
      .addOption(new Option('--force').conflicts('output'))
      .option('--output <file>')
      .allowExcessArguments(false)
    try {
      program.parse(argv, { from: 'user' })
      return ''
    } catch (error) {
      const check = new Command('check').option('-u, --update')
      const whole = new Command('ketluan').addCommand(program).addCommand(check)
      return parserMessage(error as CommanderError, whole, 'extract', inEnglish)
    }
  }

  it.each([
    [['a.txt'], ''],
    [['--fromat', 'json', 'a.txt'], 'unknown option --fromat; did you mean --format?'],
    [['--updat', 'a.txt'], 'unknown option --updat'],
    [['--update', 'a.txt'], 'option --update is only for ketluan check'],
    [['-u', 'a.txt'], 'option -u is only for ketluan check'],
    [['--what', 'a.txt'], 'unknown option --what'],
    [[], 'argument paths is missing'],
    [['a.txt', '--output'], 'option --output <file> needs a value'],
    [['a.txt', 'b.txt'], 'too many arguments'],
    [['a.txt', '--force', '--output', 'b'], '--force cannot be used with --output <file>'],
    [['a.txt', '--format', 'pdf'], '--format <name> does not accept “pdf”; choose from: json, csv'],
  ])('says what is wrong with %j', (argv, message) => {
    expect(said(...argv)).toBe(message)
  })

  it('gives other errors as they are', () => {
    const other = new CommanderError(1, 'commander.other', 'as it is')
    expect(parserMessage(other, new Command(), 'extract', inEnglish)).toBe('as it is')
  })
})
