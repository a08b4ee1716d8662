import { expect, it } from 'vitest'
import { links } from '../../../src/output/xlsx/links.js'
import { partsWith } from '../parts.js'

const ROWS = [['Tệp'], ['a.txt'], ['a.txt'], ['b.txt']]
const SHEET = 'xl/worksheets/sheet1.xml'
const TARGETS = 'xl/worksheets/_rels/sheet1.xml.rels'

it('lead from each cell to its target, which those of one target share', async () => {
  const targets = ['../a&b.txt', '../a&b.txt', '../b.txt']
  const parts = await partsWith(
    links([targets.map((target, at) => ({ row: at + 1, column: 0, target }))]),
    ROWS,
  )
  expect(parts(SHEET)).toContain(
    '<hyperlinks><hyperlink ref="A2" r:id="rId-link-0"/><hyperlink ref="A3" r:id="rId-link-0"/>' +
      '<hyperlink ref="A4" r:id="rId-link-1"/></hyperlinks>',
  )
  expect(parts(TARGETS).match(/ Target="[^"]*" TargetMode="External"/g)).toEqual([
    ' Target="../a&amp;b.txt" TargetMode="External"',
    ' Target="../b.txt" TargetMode="External"',
  ])
})

it('are those of their own sheet, and none on one without', async () => {
  const parts = await partsWith(links([[], [{ row: 1, column: 0, target: 'a.txt' }]]), ROWS, ROWS)
  expect(parts(SHEET)).not.toContain('hyperlink')
  expect(parts('xl/worksheets/sheet2.xml')).toContain('<hyperlink ref="A2" r:id="rId-link-0"/>')
})
