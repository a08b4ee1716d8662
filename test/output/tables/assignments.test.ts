import { expect, it } from 'vitest'
import { assignments } from '../../../src/output/tables/assignments.js'
import { notice } from '../notices.js'

it('gives the nearest of several deadlines', () => {
  const deadlines = [
    { text: 'b', date: '2025-02-01' },
    { text: 'c', date: null },
    { text: 'a', date: '2025-01-01' },
  ]
  const [row] = assignments.rows({
    ...notice,
    assignments: [{ body: 'x', role: 'support', item: null, tasks: ['t', 'u'], deadlines }],
  })
  expect(row!.slice(2, 8)).toEqual(['x', 'Phối hợp', null, 't\nu', 'b\nc\na', '2025-01-01'])
})
