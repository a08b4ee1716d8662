import { expect, it } from 'vitest'
import { references } from '../../../src/output/tables/references.js'
import { notice } from '../notices.js'

it('has a row for each document that is cited', () => {
  const cited = { text: 'Công văn số 7/UBND', type: 'Công văn', number: '7/UBND', date: '2024-03-01' }
  expect(references.rows({ ...notice, references: [cited] })).toEqual([
    [
      '45/TB-UBND',
      '2024-03-12',
      'Công văn',
      '7/UBND',
      '2024-03-01',
      'Công văn số 7/UBND',
      notice.source.path,
    ],
  ])
})
