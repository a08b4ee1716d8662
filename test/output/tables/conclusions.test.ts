import { expect, it } from 'vitest'
import type { Notice } from '../../../src/index.js'
import { conclusions } from '../../../src/output/tables/conclusions.js'
import { notice } from '../notices.js'

it('gives the printed numbers from the top down for the place of an item', () => {
  const items: Notice['conclusions'] = [
    {
      marker: 'II.',
      number: 'II',
      text: 'x',
      deadlines: [],
      items: [
        {
          marker: '4.',
          number: '4',
          text: 'y',
          deadlines: [],
          items: [{ marker: '-', number: null, text: 'z', deadlines: [], items: [] }],
        },
        { marker: '3.1.', number: '3.1', text: 'w', deadlines: [], items: [] },
      ],
    },
  ]
  const rows = conclusions.rows({ ...notice, conclusions: items })
  expect(rows.map((row) => row.slice(2, 6))).toEqual([
    ['II', 1, 'II.', 'x'],
    ['II/4', 2, '4.', 'y'],
    ['II/4', 3, '-', 'z'],
    ['3.1', 2, '3.1.', 'w'],
  ])
})
