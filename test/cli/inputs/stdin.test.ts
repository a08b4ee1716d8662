import { Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { stdinInput } from '../../../src/cli/inputs/stdin.js'

it.each([
  ['-', 'stdin.txt'],
  ['2021/a.txt', 'a.txt'],
])('the text of standard input goes by %s, and is written as %s', async (path, relative) => {
  const input = await stdinInput(Readable.from(['Số']), path, 10)
  expect(input).toEqual({ path, relative, content: Buffer.from('Số') })
})

it('may be too large', async () => {
  expect(await stdinInput(Readable.from(['Số']), '-', 3)).toMatchObject({
    failure: { code: 'too-large', values: { limit: 3 } },
  })
})
