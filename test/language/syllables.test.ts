import { describe, expect, it } from 'vitest'
import { isSyllable, syllableStarts } from '../../src/language/syllables.js'

const parts = (word: string) => {
  const starts = syllableStarts(word)
  return starts
    .map((at, index) => word.slice(index === 0 ? 0 : starts[index - 1], at))
    .concat(word.slice(starts.at(-1)))
}

describe('isSyllable', () => {
  it.each(
    'nghiêng quốc Gìn gì giếng già quyết khuỷu HỘI uỷ ủy thuở ở đẹp ướt người khuyến xoong yêu'.split(' '),
  )('%s', (word) => {
    expect(isSyllable(word)).toBe(true)
    expect(isSyllable(word.normalize('NFD'))).toBe(true)
  })

  it.each(['Thoâng', 'kêt', 'cơng', 'phịng', 'káệt', 'b', 'đ', 'été', 'strong', 'UBND', 'lëp', ''])(
    'not %j',
    (word) => {
      expect(isSyllable(word)).toBe(false)
    },
  )
})

describe('syllableStarts', () => {
  it.each([
    ['tạicông', ['tại', 'công']],
    ['Kếhoạch', ['Kế', 'hoạch']],
    ['thunhập', ['thu', 'nhập']],
    ['CHÍNHPHỦ', ['CHÍNH', 'PHỦ']],
    ['tỉnhLai', ['tỉnh', 'Lai']],
    ['củaỦy', ['của', 'Ủy']],
    ['NHIỆMTrần', ['NHIỆM', 'Trần']],
    ['thủtướngChính', ['thủ', 'tướng', 'Chính']],
    ['ODAngày', ['ODA', 'ngày']],
    ['UBNDSơn', ['UBND', 'Sơn']],
    ['nguồnODA', ['nguồn', 'ODA']],
    ['UBNDtỉnh', ['UBND', 'tỉnh']],
    ['BộTNMT', ['Bộ', 'TNMT']],
  ])('parts %s', (word, expected) => expect(parts(word)).toEqual(expected))

  it.each(['quyết', 'Côvid', 'Đăkrông', 'TTgCP', 'QyĐ', 'VPCP', 'tich', 'đểc'])('leaves %s', (word) =>
    expect(syllableStarts(word)).toEqual([]),
  )
})
