import { describe, expect, it } from 'vitest'
import {
  fieldEnd,
  hasSmallName,
  unitNameEnd,
} from '../../../../../src/language/bodies/complement/work/field.js'
import { headAt } from '../../../../../src/language/bodies/heads.js'
import { comparableOf } from '../../../../../src/language/comparable.js'
import { cursorAt } from '../at.js'

describe('hasSmallName', () => {
  it.each([
    ['Sở tài chính chủ trì', true],
    ['Cục thuế tỉnh', true],
    ['Đội quản lý trật tự đô thị', true],
    ['Ngân hàng chính sách xã hội', true],
    ['Trung tâm xây dựng phương án', false],
    ['Đội quản lý chặt chẽ', false],
    ['Trường tiểu học Kim Sơn', true],
    ['Sở xây dựng kế hoạch', false],
    ['Cục rà soát', false],
    ['Sở', false],
  ])('of %j: %j', (text, whether) => {
    const line = comparableOf(text)
    expect(hasSmallName(line, 0, headAt(line, 0)!.end)).toBe(whether)
  })
})

describe('fieldEnd', () => {
  it.each([
    ['ngành| y tế', ' rà soát'],
    ['ngành| xây dựng', ', công thương rà soát'],
    ['Sở| Xây dựng', ' xây dựng kế hoạch'],
    ['Phòng| Kinh tế xây dựng', ' rà soát'],
    ['ngành| xây dựng', ' rà soát'],
    ['ngành|', ' xây dựng kế hoạch'],
    ['ngành| xây dựng', ' cần rà soát'],
    ['Phòng| Kinh tế', ' xây dựng kế hoạch'],
    ['Phòng| Kinh tế xây dựng', ' chủ trì rà soát'],
    ['Phòng| Kinh tế xây dựng', '; Phòng Y tế'],
    ['Bộ| Xây dựng', ' tổ chức hội nghị'],
    ['Cục| Y tế dự phòng', ' hướng dẫn'],
  ])('of %j before %j', (marked, behind) => {
    const [head = '', name = ''] = marked.split('|')
    expect(fieldEnd(comparableOf(head + name + behind), head.length)).toBe(head.length + name.length)
  })
})

describe('unitNameEnd', () => {
  it.each([
    ['Phòng| Quản lý phương tiện và người lái rà soát', ' Quản lý phương tiện và người lái'],
    ['Phòng| Kiểm soát thủ tục hành chính rà soát', ' Kiểm soát thủ tục hành chính'],
    ['Trung tâm| Đầu tư xây dựng rà soát', ' Đầu tư xây dựng'],
    ['Trung tâm| Đầu tư xây dựng kế hoạch', ''],
    ['Phòng| quản lý phương tiện và người lái rà soát', ''],
    [
      'Ban Chỉ đạo| chống buôn lậu, gian lận thương mại và hàng giả rà soát',
      ' chống buôn lậu, gian lận thương mại và hàng giả',
    ],
    ['Giám đốc| Quản lý phương tiện và người lái', ''],
    ['Phòng|, Quản lý phương tiện và người lái', ''],
  ])('%j', (marked, name) => {
    const { line, end, kind } = cursorAt(marked)
    expect(line.text.slice(end, unitNameEnd(line, end, kind))).toBe(name)
  })
})
