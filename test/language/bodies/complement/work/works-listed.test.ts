import { describe, expect, it } from 'vitest'
import { worksListedEnd } from '../../../../../src/language/bodies/complement/work/works-listed.js'
import { comparableOf } from '../../../../../src/language/comparable.js'

const HEAD = 'Ban Chỉ đạo'
const read = (works: string) => {
  const end = worksListedEnd(comparableOf(`${HEAD} ${works}`), HEAD.length)
  return end < 0 ? null : `${HEAD} ${works}`.slice(HEAD.length + 1, end)
}

describe('worksListedEnd', () => {
  it.each([
    'phòng, chống lụt, bão và tìm kiếm cứu nạn tỉnh| rà soát phương án.',
    'phòng, chống tội phạm, ma túy, mại dâm huyện Tân Lập| xây dựng kế hoạch.',
    'giải phóng mặt bằng, tái định cư tỉnh|, Sở Xây dựng rà soát.',
    'phòng, chống tội phạm, ma túy các xã| củng cố tổ tự quản.',
    'chống buôn lậu, hàng giả và gian lận thương mại tỉnh|: Tăng cường kiểm tra.',
  ])('reads up to the level: %j', (marked) => {
    expect(read(marked.replace('|', ''))).toBe(marked.split('|')[0])
  })

  it.each([
    'phòng, chống dịch, rà soát hộ nghèo xã báo cáo.',
    'chống bão, lụt trên địa bàn tỉnh kiểm tra.',
    'phòng, chống dịch, UBND xã báo cáo.',
    'phòng, chống dịch, bệnh tỉnh lẻ.',
    'chống bão tỉnh kiểm tra.',
    'kiểm tra, rà soát huyện báo cáo.',
  ])('leaves %j', (text) => {
    expect(read(text)).toBeNull()
  })
})
