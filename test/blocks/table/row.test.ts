import { describe, expect, it } from 'vitest'
import { rowCells, rowParagraph } from '../../../src/blocks/table/row.js'
import { source } from '../source.js'

function read(text: string, tabbed = false) {
  const read = source(text)
  const [line] = read.lines
  const cells = rowCells(read, line!.first, line!, tabbed)
  return cells && { cells, paragraph: rowParagraph(read, cells, line!) }
}

const cellsOf = (text: string, tabbed = false) =>
  read(text, tabbed)?.cells.map(([cell]) => (cell ? text.slice(cell.start, cell.end) : null)) ?? null

describe('rowCells', () => {
  it.each([
    ['| 1 | Số hóa | Sở Tư pháp | | 30/6 |', ['1', 'Số hóa', 'Sở Tư pháp', null, '30/6']],
    ['| Sở Y tế | Rà soát |', ['Sở Y tế', 'Rà soát']],
    ['1 | Số hóa | Sở Tư pháp', ['1', 'Số hóa', 'Sở Tư pháp']],
    ['STT\tNội dung\tChủ trì', ['STT', 'Nội dung', 'Chủ trì']],
  ])('reads %j', (text, cells) => {
    expect(cellsOf(text)).toEqual(cells)
  })

  it('reads tabs below another row', () => {
    expect(cellsOf('1\tSố hóa\t\t30/6', true)).toEqual(['1', 'Số hóa', null, '30/6'])
    expect(cellsOf('Tổng\t2 việc', true)).toEqual(['Tổng', '2 việc'])
  })

  it.each(['| Giao Sở Y tế rà soát. |', 'Sở Y tế | Sở Nội vụ', '1.\tGiao Sở Y tế\trà soát', 'Giao Sở Y tế.'])(
    'reads none in %j',
    (text) => {
      expect(cellsOf(text)).toBeNull()
    },
  )
})

describe('rowParagraph', () => {
  it('takes the number for the marker, and keeps the cells', () => {
    const text = '| **2.** | Số hóa  dữ liệu | | Sở Tư pháp |'
    const { cells, paragraph } = read(text)!
    expect(paragraph).toMatchObject({ marker: { kind: 'row', number: '2' }, cells })
    expect(paragraph!.text).toBe('Số hóa dữ liệu Sở Tư pháp')
    expect(paragraph!.places).toEqual([
      { start: 0, end: 14 },
      { start: 15, end: 25 },
    ])
  })

  it('has a marker without a number where there is none, or nothing else', () => {
    expect(read('| STT | Chủ trì |')!.paragraph).toMatchObject({
      text: 'STT Chủ trì',
      marker: { number: null },
      markerRange: null,
    })
    expect(read('| 3 | |')!.paragraph).toMatchObject({ text: '3', marker: { number: null } })
    expect(read('| | |')!.paragraph).toBeNull()
  })
})
