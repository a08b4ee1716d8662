import { expect, it } from 'vitest'
import { tables } from '../../src/output/tables.js'
import { dangerous } from './notices.js'

it('has a cell for each column in every row', () => {
  for (const table of Object.values(tables))
    for (const row of table.rows(dangerous)) expect(row).toHaveLength(table.columns.length)
})
