import { describe, expect, it } from 'vitest'
import { comparableOf } from '../../../src/language/comparable.js'
import { hasKnownEnd, isWhole } from '../../../src/language/bodies/name-end.js'

/** Asks of the name that stands between "|" and "|". */
const ask = (marked: string, question: typeof hasKnownEnd) => {
  const [before = '', name = '', behind = ''] = marked.split('|')
  return question(comparableOf(before + name + behind), {
    start: before.length,
    end: before.length + name.length,
  })
}

describe('hasKnownEnd', () => {
  it.each([
    'Giao |Sở Công Thương| rà soát',
    'Giao |Sở Y tế| rà soát',
    'Giao |Phòng Chính trị| rà soát',
    'Giao |Trung tâm Phát triển quỹ đất| rà soát',
    'Giao |Công ty “Sông Đào”| rà soát',
    'Giao |các cơ quan liên quan| rà soát',
    'Giao |UBND các xã có dự án chậm tiến độ| khẩn trương rà soát',
    '|Chủ đầu tư| rà soát',
    '|Thuế cơ sở 7| rà soát',
  ])('is so of %j', (text) => {
    expect(ask(text, hasKnownEnd)).toBe(true)
  })

  it.each([
    '|Phòng Cảnh sát giao thông tổng| kiểm soát xe khách',
    '|Ban Tuyên giáo Huyện ủy định| hướng tuyên truyền',
    '|Tổ Truyền thông viết bài| đăng',
    '|Thuế cơ sở 7 cưỡng| chế',
    'Giao |Ban Quản lý mạng lưới| giảm tỷ lệ',
  ])('is not so of %j', (text) => {
    expect(ask(text, hasKnownEnd)).toBe(false)
  })
})

describe('isWhole', () => {
  it.each([
    ['|Công an xã| đối soát', true],
    ['|Sở Y tế| phúc tra', true],
    ['|Khoa Hồi sức| tích cực', false],
    ['|Cục Quản lý Khám|, chữa bệnh', false],
  ])('of %j is %j', (text, whole) => {
    expect(ask(text, isWhole)).toBe(whole)
  })
})
