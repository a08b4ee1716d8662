import { expect, it } from 'vitest'
import { diagnostics } from '../../../src/output/tables/diagnostics.js'
import { notice } from '../notices.js'

it('quotes the value that a review points at', () => {
  const review = [{ pointer: '/header/place', reason: 'vì đứng một mình' }]
  const [row] = diagnostics.rows({ ...notice, diagnostics: [], review })
  expect(row!.slice(2, 7)).toEqual([
    'Cần xem lại',
    '“Sơn Bình”: vì đứng một mình',
    null,
    null,
    '/header/place',
  ])
})
