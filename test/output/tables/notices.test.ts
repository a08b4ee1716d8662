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

it('leaves empty what a notice does not say', () => {
  const { header, meeting } = notice
  const [row] = notices.rows({
    ...notice,
    header: { ...header, number: null },
    meeting: { ...meeting, chair: { name: null, positions: [], body: 'Thường trực Huyện ủy' } },
    signature: null,
  })
  const cell = (name: string) => row![notices.columns.findIndex(({ title }) => title === name)]
  expect(['Số, ký hiệu', 'Chủ trì', 'Người ký', 'Chức vụ người ký'].map(cell)).toEqual([
    null,
    'Thường trực Huyện ủy',
    null,
    null,
  ])
})
