import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { tap } from '../../../src/cli/verdict/tap.js'
import { options, verdicts } from './verdicts.js'

it('writes a test point for each file, with what is wrong below it', () => {
  expect(tap(verdicts, options)).toBe(`TAP version 14
1..3
ok 1 - thong-bao/a.txt
not ok 2 - b, c:1.txt
  ---
  message: "differs in 2 places"
  places:
    - pointer: "/header/date"
      kept: "2024-01-15"
    - pointer: "/meeting"
      message: "must be <object> & 100%"
  ...
not ok 3 - d\\# .txt
  ---
  message: "nothing is kept"
  ...
`)
})

it('writes YAML whatever the values are', () => {
  const places = [{ pointer: '/closing', kept: null, read: ['a"b\n'.repeat(500)] }]
  const told = tap([{ path: 'a', status: 'differs', text: 'x', places }], options)
  const yaml = /---\n(.*) {2}\.\.\.\n$/s.exec(told)![1]!
  expect(parse(yaml)).toMatchObject({ places: [{ kept: null, read: expect.stringMatching(/…$/) as string }] })
})
