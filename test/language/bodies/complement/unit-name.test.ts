import { describe, expect, it } from 'vitest'
import { unitNameEnd } from '../../../../src/language/bodies/complement/unit-name.js'
import { cursorAt } from './at.js'

describe('unitNameEnd', () => {
  it.each([
    ['Phòng| Quản lý phương tiện và người lái rà soát', ' Quản lý phương tiện và người lái'],
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
