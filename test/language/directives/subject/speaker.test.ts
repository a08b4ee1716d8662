import { describe, expect, it } from 'vitest'
import { bodiesIn } from '../read.js'

describe('what many bodies hand on to their own', () => {
  it.each([
    ['Các huyện ủy phân công các đồng chí ủy viên ban thường vụ phụ trách từng xã.', ['Các huyện ủy']],
    ['UBND các xã phân công Phó Chủ tịch UBND xã theo dõi từng thôn.', ['UBND các xã']],
    ['Hiệu trưởng các trường yêu cầu giáo viên chủ nhiệm rà soát.', ['Hiệu trưởng các trường']],
    ['Các đơn vị giao bộ phận kế toán rà soát.', ['Các đơn vị']],
  ])('is their task: %j', (text, bodies) => {
    expect(bodiesIn(text)).toEqual(bodies)
  })

  it.each([
    ['Các thành viên dự họp thống nhất giao Sở Y tế rà soát.', ['Sở Y tế']],
    ['Các thành viên giao Sở Y tế rà soát.', ['Sở Y tế']],
    ['Các xã đề nghị Sở Y tế rà soát.', ['Sở Y tế']],
    ['Ban Quản lý các khu công nghiệp yêu cầu nhà thầu thi công rà soát.', ['nhà thầu thi công']],
    ['Đảng ủy xã phân công đồng chí Phó Bí thư rà soát.', ['đồng chí Phó Bí thư']],
  ])('is told from what one who speaks gives: %j', (text, bodies) => {
    expect(bodiesIn(text)).toEqual(bodies)
  })

  it('is no work where they did so before', () => {
    const done = 'Các đơn vị đã bố trí trụ sở'
    expect(bodiesIn(`${done}, phân công cán bộ tiếp công dân đúng quy định.`)).toEqual([])
    expect(bodiesIn(`${done}; phân công Phòng Nội vụ rà soát.`)).toEqual(['Phòng Nội vụ'])
    expect(bodiesIn(`${done}, giao Sở Nội vụ tổng hợp.`)).toEqual(['Sở Nội vụ'])
  })
})
