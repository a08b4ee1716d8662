import { describe, expect, it } from 'vitest'
import { head } from '../head.js'

const NUMBER = 'Số: 145/TB-UBND'
const DAY = 'Hà Nam, ngày 27 tháng 7 năm 2015'
const TEXT = 'Ngày 23/7/2015, Chủ tịch UBND tỉnh chủ trì cuộc họp về chợ.'

const told = (...lines: string[]) =>
  head('ỦY BAN NHÂN DÂN', ...lines, TEXT).cells.filter(([role]) => role === 'type' || role === 'subject')

describe('a head whose type is lost', () => {
  it.each([
    'KẾT LUẬN CỦA CHỦ TỊCH UBND TỈNH TẠI CUỘC HỌP VỀ CHỢ',
    'KẾT LUẬN PHIÊN HỌP THÁNG 7 NĂM 2015',
    'Ý KIẾN KẾT LUẬN CỦA CHỦ TỊCH UBND TỈNH',
    'VỀ VIỆC KẾT LUẬN CỦA CHỦ TỊCH UBND TỈNH',
  ])('has its subject below number and date: %s', (subject) => {
    expect(told(NUMBER, DAY, subject)).toEqual([['subject', subject]])
  })

  it('has it over two lines', () => {
    const lines = ['KẾT LUẬN CỦA CHỦ TỊCH UBND TỈNH', 'TẠI CUỘC HỌP VỀ CHỢ']
    expect(told(NUMBER, DAY, ...lines)).toEqual(lines.map((line) => ['subject', line]))
  })

  it('has it above the grounds of a decision, and leaves who decides and what is enacted to the text', () => {
    const subject = 'PHÊ DUYỆT ĐỀ ÁN SẮP XẾP CÁC CHỢ'
    const grounds = [
      'ỦY BAN NHÂN DÂN TỈNH HÀ NAM',
      'Căn cứ Luật Giá;',
      'QUYẾT ĐỊNH',
      'Điều 1. Phê duyệt đề án.',
    ]
    const { cells, body } = head('ỦY BAN NHÂN DÂN', 'Số: 145/QĐ-UBND', DAY, subject, ...grounds)
    expect(cells.slice(-2)).toEqual([
      ['date', DAY],
      ['subject', subject],
    ])
    expect(body).toBe(grounds.join('\n'))
    expect(told('Số: 145/QĐ-UBND', DAY, 'QUYẾT ĐỊNH', subject, ...grounds)).toEqual([
      ['type', 'QUYẾT ĐỊNH'],
      ['subject', subject],
    ])
    const other = 'BAN HÀNH QUY CHẾ QUẢN LÝ CHỢ'
    expect(told('Số: 145/QĐ-UBND', DAY, other, 'CăncứLuật Giá;')).toEqual([['subject', other]])
    expect(told('Số: 145/QĐ-UBND', DAY, ...grounds)).toEqual([])
    expect(told('Số: 145/QĐ-UBND', DAY, 'DANH SÁCH CÁC CHỢ', '1. Chợ Đầm')).toEqual([])
  })

  it('is none where the number is that of a conclusion, the type stands alone, or nothing is in capitals', () => {
    expect(told('Số: 145-KL/TU', DAY, 'KẾT LUẬN CỦA BAN THƯỜNG VỤ')).toEqual([
      ['type', 'KẾT LUẬN'],
      ['subject', 'CỦA BAN THƯỜNG VỤ'],
    ])
    expect(told(NUMBER, DAY, 'KẾT LUẬN', 'Phiên họp về chợ')).toEqual([
      ['type', 'KẾT LUẬN'],
      ['subject', 'Phiên họp về chợ'],
    ])
    expect(told(NUMBER, DAY, 'Về chợ, Chủ tịch UBND tỉnh kết luận.')).toEqual([])
  })
})
