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

describe('what a body demands of others', () => {
  const issuer = 'ubnd tỉnh hưng bình văn phòng'

  it.each([
    ['Ban QLDA các công trình giao thông yêu cầu nhà thầu thi công.', 'Ban QLDA các công trình giao thông'],
    ['Sở Xây dựng yêu cầu các chủ đầu tư báo cáo tiến độ.', 'Sở Xây dựng'],
    ['Ban A yêu cầu nhà thầu lập lại tiến độ.', 'Ban A'],
    ['Phòng Kinh tế yêu cầu đơn vị thi công khắc phục.', 'Phòng Kinh tế'],
    ['UBND huyện Bắc Sơn yêu cầu Công ty An Phú dừng thi công.', 'UBND huyện Bắc Sơn'],
  ])('is its own task: %j', (text, body) => {
    expect(bodiesIn(text, { issuer })).toEqual([body])
  })

  it.each([
    ['UBND tỉnh yêu cầu Sở Y tế rà soát.', issuer],
    ['Bộ Y tế yêu cầu Sở Y tế rà soát.', issuer],
    ['Ban Chỉ đạo yêu cầu Sở Y tế rà soát.', issuer],
    ['Sở yêu cầu Sở Y tế rà soát.', 'sở xây dựng'],
    ['Ban QLDA yêu cầu Sở Y tế rà soát.', 'ban quản lý dự án giao thông'],
    ['UBND huyện Bắc Sơn yêu cầu Sở Y tế rà soát.', 'ủy ban nhân dân huyện bắc sơn'],
    ['Sở Xây dựng yêu cầu Sở Y tế rà soát.', ''],
    ['Sở Xây dựng đề nghị Sở Y tế rà soát.', issuer],
  ])('is given to the others by who may speak for the notice: %j in that of %j', (text, issuer) => {
    expect(bodiesIn(text, { issuer })).toEqual(['Sở Y tế'])
  })
})

describe('an issuer that calls itself by its first word', () => {
  it.each([
    ['Sở yêu cầu Phòng Kinh tế rà soát.', 'sở xây dựng'],
    ['Để kịp tiến độ, Cục đề nghị Phòng Kinh tế rà soát.', 'bộ công thương cục hóa chất'],
    ['Thành phố giao Phòng Kinh tế rà soát.', 'ubnd thành phố hưng yên'],
  ])('gives work: %j in the notice of %j', (text, issuer) => {
    expect(bodiesIn(text, { issuer })).toEqual(['Phòng Kinh tế'])
  })

  it.each([
    ['Sở yêu cầu Phòng Kinh tế rà soát.', 'ubnd tỉnh hưng bình'],
    ['Sở yêu cầu Phòng Kinh tế rà soát.', 'ban kinh tế'],
    ['Sở yêu cầu Phòng Kinh tế rà soát.', ''],
    ['Sở cơ bản hoàn thành việc thẩm định.', 'sở xây dựng'],
  ])('is another, or says something else, in %j of %j', (text, issuer) => {
    expect(bodiesIn(text, { issuer })).toEqual([])
  })
})
