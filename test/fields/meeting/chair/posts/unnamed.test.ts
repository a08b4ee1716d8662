import { describe, expect, it } from 'vitest'
import { postsInTitle, postsOfUnnamed } from '../../../../../src/fields/meeting/chair/posts/unnamed.js'

describe('postsOfUnnamed', () => {
  const read = (text: string) => postsOfUnnamed(text).map(({ start, end }) => text.slice(start, end))

  it.each<[string, string[]]>([
    ['Ngày 05/7/2022, Chủ tịch UBND huyện chủ trì cuộc họp.', ['Chủ tịch UBND huyện']],
    [
      'Ngày 05/7/2022, đồng chí Bí thư Huyện ủy - Chủ tịch HĐND huyện kết luận:',
      ['Bí thư Huyện ủy', 'Chủ tịch HĐND huyện'],
    ],
    [
      'Ngày 05/7/2022, Giám đốc Bảo hiểm xã hội tỉnh (BHXH), Trưởng ban Chỉ đạo chủ trì.',
      ['Giám đốc Bảo hiểm xã hội tỉnh', 'Trưởng ban Chỉ đạo'],
    ],
    ['Ngày 05/7/2022, Q. Chủ tịch UBND huyện kết luận:', ['Q. Chủ tịch UBND huyện']],
    ['Hiệu trưởng thông báo kết luận cuộc họp như sau:', ['Hiệu trưởng']],
    ['Chánh Văn phòng thông báo kết luận của Bộ trưởng:', []],
    ['Chánh Văn phòng thông báo ý kiến kết luận của Bộ trưởng:', []],
    ['Ngày 05/7/2022, Chủ tịch UBND huyện dự họp.', []],
    ['Theo đề nghị của Chủ tịch UBND huyện chủ trì', []],
    ['Ngày 05/7/2022, Chủ tịch UBND huyện. Hội nghị kết luận', []],
    ['Ngày 05/7/2022, hội nghị kết luận', []],
    [
      'BCH họp dưới sự chủ trì của đ/c Trưởng ban Chỉ huy để rà soát. Đ/c Trưởng ban kết luận:',
      ['Trưởng ban Chỉ huy'],
    ],
    ['Dưới sự chủ trì của Bí thư, Chủ tịch HĐND xã, Ban Thường vụ họp.', ['Bí thư', 'Chủ tịch HĐND xã']],
    ['Hội nghị dưới sự chỉ đạo của Chủ tịch UBND tỉnh', []],
  ])('of %j', (text, posts) => {
    expect(read(text)).toEqual(posts)
  })
})

describe('postsInTitle', () => {
  const read = (text: string) => postsInTitle(text).map(({ start, end }) => text.slice(start, end))

  it.each<[string, string[]]>([
    ['Kết luận của Chủ tịch UBND huyện tại cuộc họp giao ban', ['Chủ tịch UBND huyện']],
    [
      'Về việc kết luận của đồng chí Bí thư Đảng ủy, Chủ tịch HĐND xã về rà soát đất đai',
      ['Bí thư Đảng ủy', 'Chủ tịch HĐND xã'],
    ],
    ['về kết luận của Hiệu trưởng tại cuộc họp', ['Hiệu trưởng']],
    ['truyền đạt ý kiến kết luận của Bí thư Thành ủy tại cuộc họp', ['Bí thư Thành ủy']],
    ['Kết luận của Thường trực Huyện ủy tại cuộc họp', []],
    ['Về việc tổ chức hội nghị', []],
  ])('of %j', (text, posts) => {
    expect(read(text)).toEqual(posts)
  })
})
