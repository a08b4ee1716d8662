import { expect, it } from 'vitest'
import { fish } from '../../../src/cli/completion/fish.js'
import { buildProgram } from '../../../src/cli/arguments/program.js'
import { translator } from '../../../src/cli/translate.js'

const script = fish(buildProgram('1.0.0', translator('en'), () => Promise.resolve()))
const lines = (option: string) => script.split('\n').filter((line) => line.includes(` -l ${option} `))

it('offers the options of a command, of extract also without its name', () => {
  expect(lines('format')).toEqual([
    expect.stringMatching(
      /^complete -c ketluan -n 'not __fish_seen_subcommand_from .*; or __fish_seen_subcommand_from extract' -s f -l format -x -a 'json ndjson yaml csv xlsx summary' -d '/,
    ),
  ])
  expect(lines('update')).toEqual([
    expect.stringContaining("-n '__fish_seen_subcommand_from check' -l update -d "),
  ])
})

it('offers files and folders as values, and no files where there are none to name', () => {
  expect(lines('output')[0]).toContain(' -r -F ')
  expect(lines('out-dir')[0]).toContain(" -x -a '(__fish_complete_directories)' ")
  expect(lines('timeout')[0]).toContain(' -l timeout -x -d ')
  expect(script).toContain("-n '__fish_seen_subcommand_from schema' -f\n")
  expect(script).toContain("-n '__fish_seen_subcommand_from completion' -f -a 'bash zsh fish'\n")
})
