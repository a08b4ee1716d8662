import { describe, expect, it } from 'vitest'
import { head } from '../head.js'

const END = ['An Phú, ngày 05 tháng 7 năm 2022', 'THÔNG BÁO', 'Kết luận cuộc họp', '', '1. Rà soát.']
const roles = (...lines: string[]) =>
  head('UBND TỈNH HÀ NAM', ...lines, ...END).cells.filter(([role]) => role === 'issuer' || role === 'number')

describe('who was set up by a decision', () => {
  it.each([
    [['TỔ CÔNG TÁC THEO QUYẾT ĐỊNH', 'SỐ 45/QĐ-UBND']],
    [['TỔ CÔNG TÁC', 'QUYẾT ĐỊNH SỐ 45/QĐ-UBND']],
    [['TỔ CÔNG TÁC', 'THEO QUYẾT ĐỊNH SỐ 45/QĐ-UBND']],
  ])('is named with the number of that: %j', (lines) => {
    expect(roles(...lines, 'Số: 03/TB-TCT')).toEqual([
      ['issuer', 'UBND TỈNH HÀ NAM'],
      ...lines.map((line) => ['issuer', line]),
      ['number', 'Số: 03/TB-TCT'],
    ])
  })

  it('has no such number where the notice has no other, nor in small letters', () => {
    expect(roles('SỞ Y TẾ', 'SỐ 45/TB-SYT').at(-1)).toEqual(['number', 'SỐ 45/TB-SYT'])
    expect(roles('TỔ CÔNG TÁC THEO QUYẾT ĐỊNH', 'Số 45/QĐ-UBND', 'Số: 03/TB-TCT')).toContainEqual([
      'number',
      'Số 45/QĐ-UBND',
    ])
  })
})
