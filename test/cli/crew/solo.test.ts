import { expect, it } from 'vitest'
import { soloCrew } from '../../../src/cli/crew/solo.js'
import { options } from '../../output/notices.js'
import { sample } from '../sample.js'

it('does one task after the other, and goes on behind one that fails', async () => {
  const crew = await soloCrew({
    format: 'ndjson',
    options: { ...options, select: 'header.number.text' },
    encoding: undefined,
    positions: false,
    explain: false,
    maxSize: 1000,
    outDir: undefined,
    stamp: '',
  })
  const outcomes = await crew.work([
    { path: 'a.txt', content: sample },
    { path: 'b.txt', file: '/nowhere/b.txt' },
    { path: 'c.txt', content: sample.replace('45/', '46/') },
  ])
  await crew.close()
  expect(outcomes.map(({ path, piece, failure }) => [path, piece ?? failure])).toEqual([
    ['a.txt', '"45/TB-UBND"'],
    ['b.txt', { code: 'missing' }],
    ['c.txt', '"46/TB-UBND"'],
  ])
})
