import { describe, expect, it } from 'vitest'
import { dateLineAbove, isDateLine } from '../../../src/blocks/foot/date.js'
import { bare } from '../../../src/language/letters.js'
import { source } from '../source.js'

const isDate = (text: string) => isDateLine(text, bare(text))

describe('isDateLine', () => {
  it.each([
    'Thái Nguyên, ngày 11 tháng 8 năm 2026',
    '*Thái Nguyên, ngày 11/08/2026*',
    'TP. Hồ Chí Minh, ngày     tháng 7 năm 2026',
    'Ngày 11 tháng 8 năm 2026',
  ])('knows %j', (text) => {
    expect(isDate(text)).toBe(true)
  })

  it.each([
    'Ngày ký: 05/02/2026 16:20:11',
    'Thực hiện Nghị quyết số 12/NQ-HĐND, ngày 11 tháng 8 năm 2026',
    'Thái Nguyên, ngày 11 tháng 8 năm 2026 họp bàn',
    'TỔNG GIÁM ĐỐC',
  ])('does not take %j for one', (text) => {
    expect(isDate(text)).toBe(false)
  })
})

describe('dateLineAbove', () => {
  it('looks at the line above, over blank ones', () => {
    const lines = ['thực hiện./.', '', 'Thái Nguyên, ngày 11 tháng 8 năm 2026', '', 'TỔNG GIÁM ĐỐC']
    expect(dateLineAbove(source(...lines), 0, 4)).toBe(2)
    expect(dateLineAbove(source(...lines), 3, 4)).toBe(4)
    expect(dateLineAbove(source('thực hiện./.', 'TỔNG GIÁM ĐỐC'), 0, 1)).toBe(1)
  })
})
