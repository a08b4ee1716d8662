import { expect, it } from 'vitest'
import type { Notice } from '../../../src/index.js'
import { notices } from '../../../src/output/tables/notices.js'
import { notice } from '../notices.js'

it('counts as doubtful what a person should look at, but no notes', () => {
  const finding = { message: '', line: null, column: null }
  const diagnostics: Notice['diagnostics'] = [
    { rule: 'columns-unfolded', severity: 'info', ...finding },
    { rule: 'chair-missing', severity: 'warning', ...finding },
  ]
  const review = [{ pointer: '/header/place', reason: 'vì' }]
  const [row] = notices.rows({ ...notice, diagnostics, review })
  expect(row![notices.columns.findIndex(({ title }) => title === 'Cần xem lại')]).toBe(2)
})
