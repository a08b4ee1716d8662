import { expect, it } from 'vitest'
import { filters } from '../../../src/output/xlsx/filters.js'
import { partsWith } from '../parts.js'

it('filters by the heading, over all rows and columns of each sheet', async () => {
  const parts = await partsWith(
    filters,
    [
      ['Số', 'Ngày', 'Tệp'],
      ['1', '2', '3'],
      ['4', '5', '6'],
    ],
    [['Số', 'Ngày']],
  )
  expect(parts('xl/worksheets/sheet1.xml')).toContain('</sheetData><autoFilter ref="A1:C3"/>')
  expect(parts('xl/worksheets/sheet2.xml')).toContain('</sheetData><autoFilter ref="A1:B1"/>')
})
