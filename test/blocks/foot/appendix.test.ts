import { describe, expect, it } from 'vitest'
import { isAdded, isAppendix } from '../../../src/blocks/foot/appendix.js'
import { bare } from '../../../src/language/letters.js'

describe('isAppendix', () => {
  it.each([
    ['PHỤ LỤC I', true],
    ['**Danh sách** kèm theo', true],
    ['Mẫu số 01', true],
    ['Phụ lục1', true],
    ['Danh mục', false],
    ['Kèm theo phụ lục', false],
  ])('tells of %j %j', (text, expected) => {
    expect(isAppendix(bare(text))).toBe(expected)
  })
})

describe('isAdded', () => {
  it.each([
    ['QUY CHẾ', true],
    ['**KẾ HOẠCH** THỰC HIỆN', true],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', true],
    ['SAO Y BẢN CHÍNH', true],
    ['Sao lục', true],
    ['Số 15-BS/VPTU', true],
    ['Số: 15/SY-UBND', true],
    ['Số 15-TB/VPTU', false],
    ['Sao gửi: Sở Y tế', false],
    ['Quy chế', false],
    ['CHỦ TỊCH', false],
  ])('tells of %j %j', (text, expected) => {
    expect(isAdded(text, bare(text))).toBe(expected)
  })
})
