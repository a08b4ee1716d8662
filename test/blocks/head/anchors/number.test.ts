import { describe, expect, it } from 'vitest'
import { addNumber } from '../../../../src/blocks/head/anchors/number.js'
import { bare } from '../../../../src/language/letters.js'
import { told } from './told.js'

const numbers = (cell: string) =>
  told(cell, (at, found) => addNumber(cell, bare(cell), at, cell.indexOf('Số'), found))

describe('addNumber', () => {
  it.each([
    ['SỞ Y TẾ Số: 12/SYT-NV', 'Số: 12/SYT-NV'],
    ['UBND TỈNH HÀ NAM **Số: 12/2024/QĐ-UBND** V/v rà soát', 'Số: 12/2024/QĐ-UBND'],
    ['SỞ Y TẾ Số:       /TB-SYT', 'Số:       /TB-SYT'],
    ['SỞ Y TẾ Số: …/TB-SYT', 'Số: …/TB-SYT'],
  ])('finds the number behind the issuer: %s', (cell, number) => {
    expect(numbers(cell)).toEqual([['number', number]])
  })

  it('finds the number behind the star of a Party body', () => {
    expect(numbers('ĐẢNG ỦY XÃ AN PHÚ * Số 88-TB/ĐU')).toEqual([
      ['rule', ' * '],
      ['number', 'Số 88-TB/ĐU'],
    ])
    expect(numbers('**\\*** **Số 88-TB/ĐU**')).toEqual([
      ['rule', '**\\*** **'],
      ['number', 'Số 88-TB/ĐU'],
    ])
  })

  it.each([
    ['behind words in small letters', 'Theo văn bản Số 12-TB/ĐU'],
    ['behind capitals that name no body', 'KHU PHỐ Số: 12/SYT-NV'],
    ['without a symbol', 'ĐỘI QUẢN LÝ ĐƯỜNG BỘ Số 2 - 15'],
    ['with nothing but emphasis before it', '**Số: 12/SYT-NV'],
  ])('finds none %s', (_where, cell) => {
    expect(numbers(cell)).toEqual([])
  })
})
