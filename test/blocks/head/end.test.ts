import { describe, expect, it } from 'vitest'
import { endsHead } from '../../../src/blocks/head/end.js'
import { plainOfLine } from '../../../src/blocks/plain.js'
import { source } from '../source.js'

function ends(text: string): boolean {
  const whole = source(text)
  return endsHead(whole, whole.lines[0]!, plainOfLine(whole, whole.lines[0]!))
}

const LONG = 'Sở Y tế rà soát các quy định, báo cáo Ủy ban nhân dân tỉnh. '.repeat(4)

describe('endsHead', () => {
  it('goes on at a type with a long subject behind it', () => {
    const subject = 'Kiểm tra, khảo sát, đánh giá thực trạng các trường trên địa bàn tỉnh '.repeat(3).trim()
    expect(ends(`KẾ HOẠCH ${subject}`)).toBe(false)
    for (const text of [
      `Kế hoạch ${subject}`,
      `KẾ HOẠCH ${subject}.`,
      `KẾ HOẠCH ${subject.repeat(2)}`,
      `SỞ ${subject}`,
    ])
      expect(ends(text)).toBe(true)
  })

  it.each(['1. Giao Sở Y tế rà soát.', 'I. ĐÁNH GIÁ CHUNG', 'Nơi nhận:', LONG])('ends at %j', (text) => {
    expect(ends(text)).toBe(true)
  })

  it.each([
    '- Như trên',
    '12/TB-UBND',
    'Q. Tân Bình, ngày 12 tháng 3 năm 2024',
    'UBND TỈNH PHÚ MỸ',
    `${LONG}CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`,
  ])('goes on with %j', (text) => {
    expect(ends(text)).toBe(false)
  })
})
