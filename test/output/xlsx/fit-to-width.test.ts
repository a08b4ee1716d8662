import { expect, it } from 'vitest'
import { fitToWidth } from '../../../src/output/xlsx/fit-to-width.js'
import { partsWith } from '../parts.js'

it('prints a sheet as wide as the paper, keeping how it is turned', async () => {
  const sheet = (await partsWith(fitToWidth, [['Số']]))('xl/worksheets/sheet1.xml')
  expect(sheet).toMatch(/<worksheet[^>]*><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>/)
  const [setup] = sheet.match(/<pageSetup[^>]*\/>/) ?? []
  for (const attribute of ['orientation="landscape"', 'fitToWidth="1"', 'fitToHeight="0"'])
    expect(setup).toContain(attribute)
})
