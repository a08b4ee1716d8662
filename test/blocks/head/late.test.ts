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

  it('takes the whole head below a title that opens the text', () => {
    const opening = 'Ngày 01/7/2022, Chánh án chủ trì hội nghị.'
    const frame = ['ĐẢNG CỘNG SẢN VIỆT NAM', 'Số 12-TB/TU', 'Hà Nam, ngày 05 tháng 7 năm 2022']
    const title = ['THÔNG BÁO', 'Kết luận của Thường trực Tỉnh ủy']
    const { cells, body } = head(...title, '', 'TỈNH ỦY HÀ NAM', 'VĂN PHÒNG', '*', ...frame, '', opening)
    expect(cells.filter(([role]) => role !== 'rule')).toEqual([
      ['type', 'THÔNG BÁO'],
      ['subject', title[1]],
      ['issuer', 'TỈNH ỦY HÀ NAM'],
      ['issuer', 'VĂN PHÒNG'],
      ['motto', frame[0]],
      ['number', frame[1]],
      ['date', frame[2]],
    ])
    expect(body.trim()).toBe(opening)
    const none = head(...title, '', 'TỈNH ỦY HÀ NAM', 'Ngày 01/7/2022, Thường trực Tỉnh ủy họp.', ...frame)
    expect(none.cells.filter(([role]) => role === 'issuer')).toEqual([])
  })
})
