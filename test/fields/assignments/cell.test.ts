import { describe, expect, it } from 'vitest'
import { bodiesOfCell } from '../../../src/fields/assignments/cell.js'
import { comparableOf } from '../../../src/language/comparable.js'

/** The bodies of the cell that stands between the brackets of "[…]". */
function read(marked: string): string[] {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  const text = marked.replace(/[[\]]/g, '')
  return bodiesOfCell(comparableOf(text), { start, end }).map((body) => text.slice(body.start, body.end))
}

describe('bodiesOfCell', () => {
  it.each([
    ['Số hóa [Sở Tư pháp, Công an tỉnh; các xã] 30/6', ['Sở Tư pháp', 'Công an tỉnh', 'các xã']],
    ['Số hóa [Lê Văn C; Phòng Kỹ thuật (đ/c Lộc).] 30/6', ['Lê Văn C', 'Phòng Kỹ thuật']],
    ['[- Sở Y tế tổ 2;]', ['Sở Y tế tổ 2']],
    ['Số hóa [] 30/6', []],
  ])('%s', (marked, bodies) => {
    expect(read(marked)).toEqual(bodies)
  })
})
