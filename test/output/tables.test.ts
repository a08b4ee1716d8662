import { describe, expect, it } from 'vitest'
import type { Notice } from '../../src/index.js'
import { tables } from '../../src/output/tables.js'
import { dangerous, notice } from './notices.js'

describe('tables', () => {
  it('count as doubtful what a person should look at, but no notes', () => {
    const finding = { message: '', line: null, column: null }
    const diagnostics: Notice['diagnostics'] = [
      { rule: 'columns-unfolded', severity: 'info', ...finding },
      { rule: 'chair-missing', severity: 'warning', ...finding },
    ]
    const review = [{ pointer: '/header/place', reason: 'vì' }]
    const [row] = tables.notices.rows({ ...notice, diagnostics, review })
    expect(row![tables.notices.columns.findIndex(({ title }) => title === 'Cần xem')]).toBe(2)
  })

  it('quote the value that a review points at', () => {
    const review = [{ pointer: '/header/place', reason: 'vì đứng một mình' }]
    const [row] = tables.diagnostics.rows({ ...notice, diagnostics: [], review })
    expect(row!.slice(2, 7)).toEqual(['Cần xem', '“Sơn Bình”: vì đứng một mình', null, null, '/header/place'])
  })

  it('has a cell for each column in every row', () => {
    for (const table of Object.values(tables))
      for (const row of table.rows(dangerous)) expect(row).toHaveLength(table.columns.length)
  })

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
    const rows = tables.conclusions.rows({ ...notice, conclusions: items })
    expect(rows.map((row) => row.slice(2, 6))).toEqual([
      ['II', 1, 'II.', 'x'],
      ['II/4', 2, '4.', 'y'],
      ['II/4', 3, '-', 'z'],
      ['3.1', 2, '3.1.', 'w'],
    ])
  })

  it('gives the nearest of several deadlines', () => {
    const deadlines = [
      { text: 'b', date: '2025-02-01' },
      { text: 'c', date: null },
      { text: 'a', date: '2025-01-01' },
    ]
    const [row] = tables.assignments.rows({
      ...notice,
      assignments: [{ body: 'x', role: 'support', item: null, tasks: ['t', 'u'], deadlines }],
    })
    expect(row!.slice(2, 8)).toEqual(['x', 'Phối hợp', null, 't\nu', 'b\nc\na', '2025-01-01'])
  })
})
