import { describe, expect, it } from 'vitest'
import { placeBefore } from '../../../../src/blocks/head/anchors/place.js'

const place = (text: string) => {
  const at = placeBefore(text)
  return at < 0 ? null : text.slice(at)
}

describe('placeBefore', () => {
  it.each(['Hà Nam, ', 'Thành phố Hồ Chí Minh, ', 'TP. Hồ Chí Minh,', 'Bà Rịa - Vũng Tàu, ', 'Phường 14, '])(
    'takes the whole of %s',
    (text) => {
      expect(place(text)).toBe(text)
    },
  )

  it('takes a place behind other words, and behind emphasis', () => {
    expect(place('Số: 12/TB-UBND Hà Nam, ')).toBe('Hà Nam, ')
    expect(place('LÃNG PHÍ, TIÊU CỰC Hà Nam, ')).toBe('Hà Nam, ')
    expect(place('Số: 133 / TB-UBND Krông Ana, ')).toBe('Krông Ana, ')
    expect(place('*Hà Nam*, ')).toBe('Hà Nam*, ')
  })

  it('takes capitals with a comma behind them only', () => {
    expect(place('HÀ NAM, ')).toBe('HÀ NAM, ')
    expect(place('KẾT LUẬN CUỘC HỌP ')).toBeNull()
  })

  it('takes a province that has lost a capital, and no other words', () => {
    expect(place('Hà nội, ')).toBe('Hà nội, ')
    expect(place('Cuộc họp, ')).toBeNull()
    expect(place('Hà nội ')).toBeNull()
  })

  it.each([
    'Sáng ',
    'Đăng ',
    'Theo Báo Hòa An, ',
    'Chiều, ',
    'Từ ',
    'Trong ',
    'kết luận ',
    'trước thứ Sáu, ',
    'Thứ Hai, ',
  ])('takes no part of a sentence: %s', (text) => {
    expect(place(text)).toBeNull()
  })

  it('takes a town that begins with such a word', () => {
    expect(place('Từ Sơn, ')).toBe('Từ Sơn, ')
  })
})
