import { expect, it } from 'vitest'
import { inlineExecutor } from '../../../src/cli/executor/inline.js'
import { options } from '../../output/notices.js'
import { sample } from '../sample.js'

it('runs one task after another, and goes on after one that fails', async () => {
  const executor = await inlineExecutor({
    format: 'ndjson',
    options: { ...options, select: 'header.number.text' },
    encoding: undefined,
    positions: false,
    explain: false,
    maxSize: 1000,
    outDir: undefined,
    stamp: '',
  })
  const outcomes = await executor.run([
    { path: 'a.txt', content: sample },
    { path: 'b.txt', file: '/nowhere/b.txt' },
    { path: 'c.txt', content: sample.replace('45/', '46/') },
  ])
  await executor.close()
  expect(outcomes.map(({ path, piece, failure }) => [path, piece ?? failure])).toEqual([
    ['a.txt', '"45/TB-UBND"'],
    ['b.txt', { code: 'missing' }],
    ['c.txt', '"46/TB-UBND"'],
  ])
})
