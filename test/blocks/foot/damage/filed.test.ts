import { describe, expect, it } from 'vitest'
import { partFiled } from '../../../../src/blocks/foot/damage/filed.js'

const parted = (text: string): string[] => {
  const row = { cells: [{ start: 0, end: text.length }] }
  partFiled(text, row)
  return row.cells.map(({ start, end }) => text.slice(start, end))
}

describe('partFiled', () => {
  it.each([
    ['TB-giaoban.doc Lê Thanh Bình', ['TB-giaoban.doc', 'Lê Thanh Bình']],
    ['D:/TB2024/12.TB.docx  Lê Bình', ['D:/TB2024/12.TB.docx', 'Lê Bình']],
    ['TB-giaoban.doc Sở Y tế', ['TB-giaoban.doc Sở Y tế']],
    ['- Lưu: VT. Lê Thanh Bình', ['- Lưu: VT. Lê Thanh Bình']],
    ['TB-giaoban.doc', ['TB-giaoban.doc']],
  ])('%j', (text, cells) => {
    expect(parted(text)).toEqual(cells)
  })

  it('leaves two columns alone', () => {
    const row = {
      cells: [
        { start: 0, end: 5 },
        { start: 6, end: 9 },
      ],
    }
    partFiled('a.doc Lê Bình', row)
    expect(row.cells).toHaveLength(2)
  })
})
