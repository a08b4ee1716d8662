import { describe, expect, it } from 'vitest'
import { isPurpose } from '../../../src/fields/recipients/purpose.js'

describe('isPurpose', () => {
  it.each(['để báo cáo', 'b/c', 'Để t/h', 'Báo cáo', 'Đưa tin', 'cử PV', 'Cử PV', ' ph/h '])(
    'is one: %j',
    (bracket) => {
      expect(isPurpose(bracket)).toBe(true)
    },
  )

  it.each([
    'đ/c An',
    'Phòng Nghiệp vụ',
    'phòng nghiệp vụ',
    '05 bản',
    'ông An',
    'bản giấy',
    'iO',
    'eOffice',
    'e-mail',
    'email',
    'gửi qua mạng',
  ])('is none: %j', (bracket) => {
    expect(isPurpose(bracket)).toBe(false)
  })
})
