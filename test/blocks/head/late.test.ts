import { describe, expect, it } from 'vitest'
import { head } from './head.js'

describe('readLate', () => {
  it('takes the right column behind the title, where the head has none above it', () => {
    const right = [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Hà Nam, ngày 05 tháng 7 năm 2022',
    ]
    const opening = 'Ngày 01/7/2022, Giám đốc Sở chủ trì cuộc họp.'
    for (const subject of ['Kết luận của Giám đốc Sở tại cuộc họp', 'KẾT LUẬN CỦA GIÁM ĐỐC SỞ']) {
      const late = head('SỞ Y TẾ', 'Số: 12/TB-SYT', 'THÔNG BÁO', subject, ...right, '', opening)
      expect(late.cells).toEqual([
        ['issuer', 'SỞ Y TẾ'],
        ['number', 'Số: 12/TB-SYT'],
        ['type', 'THÔNG BÁO'],
        ['subject', subject],
        ['motto', right[0]],
        ['motto', right[1]],
        ['date', right[2]],
      ])
      expect(late.body.trim()).toBe(opening)
    }
    const twice = head(...right, 'SỞ Y TẾ', 'THÔNG BÁO', 'Kết luận cuộc họp', '', right[0]!, opening)
    expect(twice.body).toContain(right[0])
  })
})
