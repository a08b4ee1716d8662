import { describe, expect, it } from 'vitest'
import { isSyllable } from '../../src/decode/syllable.js'

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
