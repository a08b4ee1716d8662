import { describe, expect, it } from 'vitest'
import { head } from '../head.js'

describe('brokenTypeEnd', () => {
  it('reads a type over two lines, and what follows it as the subject', () => {
    const cells = [
      ['type', 'THÔNG BÁO'],
      ['subject', 'Kết luận của Giám đốc'],
    ]
    const read = (...lines: string[]) =>
      head('SỞ Y TẾ', 'Số: 1/TB-SYT', ...lines, '', 'Ngày 05/7/2022 họp.').cells.slice(2)
    expect(read('THÔNG', 'BÁO', 'Kết luận của Giám đốc')).toEqual(cells)
    expect(read('THÔNG', 'BÁO Kết luận của Giám đốc')).toEqual(cells)
    expect(read('THÔNG BÁO', 'Kết luận của Giám đốc')).toEqual(cells)
  })
})
