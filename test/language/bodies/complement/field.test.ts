import { describe, expect, it } from 'vitest'
import { fieldEnd, hasSmallName } from '../../../../src/language/bodies/complement/field.js'
import { headAt } from '../../../../src/language/bodies/heads.js'
import { lineOf } from '../../../../src/language/bodies/line.js'

describe('hasSmallName', () => {
  it.each([
    ['Sở tài chính chủ trì', true],
    ['Cục thuế tỉnh', true],
    ['Đội quản lý trật tự đô thị', true],
    ['Ngân hàng chính sách xã hội', true],
    ['Trung tâm xây dựng phương án', false],
    ['Đội quản lý chặt chẽ', false],
    ['Trường tiểu học Kim Sơn', true],
    ['ngành xây dựng cần rà soát', true],
    ['ngành xây dựng kế hoạch', false],
    ['Sở xây dựng kế hoạch', false],
    ['Cục rà soát', false],
    ['Sở', false],
  ])('of %j: %j', (text, whether) => {
    const line = lineOf(text)
    expect(hasSmallName(line, 0, headAt(line, 0)!.end)).toBe(whether)
  })
})

describe('fieldEnd', () => {
  it.each([
    ['Phòng Kinh tế xây dựng rà soát', ' Kinh tế xây dựng'],
    ['Phòng Kinh tế xây dựng kế hoạch', ' Kinh tế'],
    ['ngành xây dựng rà soát', ' xây dựng'],
    ['ngành xây dựng, công thương rà soát', ' xây dựng'],
    ['ngành xây dựng kế hoạch', ''],
    ['Sở Xây dựng xây dựng kế hoạch', ' Xây dựng'],
  ])('of %j: %j', (text, field) => {
    const line = lineOf(text)
    const { end } = headAt(line, 0)!
    expect(text.slice(end, fieldEnd(line, end))).toBe(field)
  })
})
