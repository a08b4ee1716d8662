import { describe, expect, it } from 'vitest'
import { readUnlisted } from '../../../../src/language/directives/given/unlisted.js'
import { comparableOf } from '../../../../src/language/comparable.js'
import { bodiesIn } from '../read.js'

describe('a body whose head no list has', () => {
  it.each<[string, string[]]>([
    ['Giao Công viên Phần mềm Quang Trung rà soát quỹ đất.', ['Công viên Phần mềm Quang Trung']],
    ['Giao Hanel phối hợp Sở Xây dựng thực hiện.', ['Hanel', '+ Sở Xây dựng']],
    ['Thống nhất giao Sơn Hải Group lập hồ sơ.', ['Sơn Hải Group']],
    ['Giao Bến phà Bình Đại tăng chuyến.', ['Bến phà Bình Đại']],
    ['Giao Dự án Hồ Tả Trạch triển khai các hạng mục.', []],
    ['Yêu cầu Báo cáo tác động Môi trường phải nêu rõ.', []],
    ['Giao Khu đất số 5 quản lý.', []],
    ['Giao Kho bãi tạm rà soát.', []],
    ['Giao Ai rà soát.', []],
    ['Giao TIỀN MẶT rà soát.', []],
    ['Giao Công viên Quang Trung, rà soát.', []],
    ['Giao Công viên Quang Trung', []],
  ])('reads those of %j', (text, bodies) => {
    expect(bodiesIn(text)).toEqual(bodies)
  })

  it('ends before the verb', () => {
    const text = 'Giao Bến phà Bình Đại tăng chuyến.'
    expect(readUnlisted(comparableOf(text), 5)).toEqual({ bodies: [{ start: 5, end: 21 }], end: 21 })
  })

  it('reads no name of more than ten words', () => {
    expect(readUnlisted(comparableOf(`${'Bến '.repeat(12)}rà soát`), 0)).toBeNull()
  })
})
