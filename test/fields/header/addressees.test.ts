import { describe, expect, it } from 'vitest'
import { HeadCell } from '../../../src/blocks/tree.js'
import { readAddressees } from '../../../src/fields/header/addressees.js'
import { source } from '../../blocks/source.js'
import { headCells } from '../cells.js'

function read(...lines: string[]): string[] {
  const { cells, text } = headCells('addressee', ...lines)
  return readAddressees(cells, text).map(({ value }) => value)
}

describe('readAddressees', () => {
  it.each([
    ['a list', ['- Sở Y tế;', '+ Sở Nội vụ,', '• Các xã.'], ['Sở Y tế', 'Sở Nội vụ', 'Các xã']],
    ['numbers', ['1. Sở Y tế;', '2) Sở Nội vụ.'], ['Sở Y tế', 'Sở Nội vụ']],
    ['names on one line', ['Sở Y tế; Sở Nội vụ;'], ['Sở Y tế', 'Sở Nội vụ']],
    ['a name over two lines', ['- Các trường trung cấp,', 'cao đẳng;'], ['Các trường trung cấp, cao đẳng']],
    ['the pipe of a cell', ['- Sở Y tế; |'], ['Sở Y tế']],
  ])('reads %s', (_what, lines, names) => {
    expect(read(...lines)).toEqual(names)
  })

  it('leaves a number within a name', () => {
    expect(read('Trường Tiểu học số 2', '15 xã miền núi')).toEqual(['Trường Tiểu học số 2 15 xã miền núi'])
  })

  it('begins one at each body below a label alone', () => {
    const text = 'Kính gửi:\nSở Y tế\nCông an tỉnh\nBan Quản lý và\nPhát triển đất\nUBND các\nHuyện ủy'
    const names = text.split('\n').slice(1)
    const whole = source(text)
    const cells = names.map((name) => {
      const start = text.indexOf(name)
      return new HeadCell(whole, { start, end: start + name.length }, 'addressee')
    })
    const read = (first: number) => readAddressees(cells.slice(first), text).map(({ value }) => value)
    expect(read(0)).toEqual(['Sở Y tế', 'Công an tỉnh', 'Ban Quản lý và Phát triển đất', 'UBND các Huyện ủy'])
    expect(
      readAddressees(cells.slice(0, 2), text.replace('gửi:\nSở', 'gửi: Sở')).map(({ value }) => value),
    ).toEqual(['Sở Y tế Công an tỉnh'])
  })

  it('begins one behind a label of its own', () => {
    const whole = source('Kính gửi: Sở Y tế', 'Đồng kính gửi: Sở Nội vụ')
    const cells = ['Sở Y tế', 'Sở Nội vụ'].map((name) => {
      const start = whole.text.indexOf(name)
      return new HeadCell(whole, { start, end: start + name.length }, 'addressee')
    })
    const spans = readAddressees(cells, whole.text)
    expect(spans.map(({ value, offset }) => [value, offset])).toEqual([
      ['Sở Y tế', 10],
      ['Sở Nội vụ', 33],
    ])
  })
})
