import { expect, it } from 'vitest'
import { zsh } from '../../../src/cli/completion/zsh.js'
import { buildProgram } from '../../../src/cli/arguments/program.js'
import { translator } from '../../../src/cli/translate.js'

const script = zsh(buildProgram('1.0.0', translator('en'), () => Promise.resolve()))

it('offers each name of an option, with its values', () => {
  expect(script).toMatch(/'\(-f --format\)-f\[.*\]:value:\(json ndjson yaml csv xlsx summary\)'/)
  expect(script).toMatch(/'\(--out-dir\)--out-dir\[.*\]:folder:_files -\/'/)
  expect(script).toMatch(/'\(-q --quiet\)--quiet\[report failures only\]'/)
})

it('escapes what zsh would read', () => {
  expect(script).toContain(String.raw`--encoding[encoding of the input\: utf-8,`)
})

it('offers files, shells, or nothing as operands', () => {
  expect(script).toMatch(/ {4}check\)\n[^;]*'\*:file:_files' ;;/)
  expect(script).toMatch(/ {4}completion\)\n[^;]*'1:shell:\(bash zsh fish\)' ;;/)
  expect(script).not.toMatch(/ {4}schema\)\n[^;]*_files/)
})
