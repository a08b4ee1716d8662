import { describe, expect, it } from 'vitest'
import { skipTitles, titlesBefore } from '../../src/language/titles.js'

describe('titlesBefore', () => {
  it.each([
    ['chủ trì của PGS.TS. ', 'chủ trì của '],
    ['chủ trì của GS, TS ', 'chủ trì của '],
    ['Giám đốc Sở, ThS.BSCKII. ', 'Giám đốc Sở, '],
    ['Giám đốc Sở, ', 'Giám đốc Sở, '],
    ['chủ trì của ', 'chủ trì của '],
    ['do đồng chí PGS.TS. ', 'do '],
    ['do ông', 'do '],
    ['do Đ/c: ', 'do '],
    ['Ngày 05/7, đồng chí: ', 'Ngày 05/7, '],
    ['chủ trì có các đồng chí: ', 'chủ trì có các đồng chí: '],
    ['Thông tin do bà: ', 'Thông tin do bà: '],
    ['Cô giáo ', ''],
    ['công đông', 'công đông'],
    ['quận Hà Đông ', 'quận Hà Đông '],
    ['ông Lê ', 'ông Lê '],
  ])('of %j leaves %j', (text, rest) => {
    expect(text.slice(0, titlesBefore(text, text.length))).toBe(rest)
  })
})

describe('skipTitles', () => {
  it.each([
    ['đồng chí Lê An', 9],
    ['Đại tá, TS. Lê An', 12],
    ['GS.TSKH. Lê An', 9],
    ['PGS. TS. Lê An', 9],
    ['Thầy thuốc Ưu tú, BSCKII. Lê An', 26],
    ['Ths.Bs. BsCKI Lê An', 14],
    ['PGS.TS.Lê An', 7],
    ['BS CKI, KS Lê An', 11],
    ['TSn. Lê An', 0],
    ['Lê An', 0],
    ['Bàn Văn An', 0],
  ])('goes over those of %j to %i', (text, offset) => {
    expect(skipTitles(text, 0)).toBe(offset)
  })

  it('goes over six at most', () => {
    expect(skipTitles('ông '.repeat(8), 0)).toBe(24)
  })
})
