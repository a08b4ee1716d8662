import { expect, it } from 'vitest'
import { runFrom, wordsIn } from '../../../../src/fields/meeting/chair/runs.js'

it.each([
  ['họp tại Sở Y tế Hà Nam', ['Sở Y', 'Hà Nam']],
  ['ông An', []],
  ['ông Trần văn An họp', ['Trần văn An']],
  ['ông Lê Văn An Chủ tịch UBND xã', ['Lê Văn An']],
  ['ông Lê Văn An Phó Giám đốc', ['Lê Văn An', 'Phó Giám']],
  ['ông Lê Văn Trưởng họp', ['Lê Văn Trưởng']],
  ["bà H'Ngoan", ["H'Ngoan"]],
])('finds in %j the runs %j', (text, runs) => {
  const found: string[] = []
  for (let run = runFrom(text, 0); run; run = runFrom(text, run.end))
    found.push(text.slice(run.start, run.end))
  expect(found).toEqual(runs)
})

it('counts no blank behind the last word', () => {
  expect([wordsIn('Lê Văn An', 0, 9), wordsIn('Lê Văn An', 0, 7), wordsIn('Lê', 0, 2)]).toEqual([3, 2, 1])
})
