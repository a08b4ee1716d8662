import { describe, expect, it } from 'vitest'
import { stampedLines } from '../../../../src/blocks/head/foreign/stamp.js'
import { rows } from '../rows.js'

function stamped(...lines: string[]): string[] {
  const { read, pieces } = rows(...lines.map((line) => [['other', line] as const]))
  return [...stampedLines(read, pieces)].sort().map((index) => lines[index]!)
}

describe('stampedLines', () => {
  it.each(['Email: vanphong@phumy.example', 'Thời gian ký: 05/07/2022 16:32:11', '15/08/2024 09:21'])(
    'takes the block of lines around %s',
    (line) => {
      expect(stamped('Trang chủ', '', 'Văn bản số', line, 'của tỉnh', '', 'SỞ Y TẾ')).toEqual([
        'Văn bản số',
        line,
        'của tỉnh',
      ])
    },
  )

  it.each(['Ký bởi: Văn phòng', 'Digitally signed: Lê Văn An'])('begins with %s', (line) => {
    expect(stamped('SỞ Y TẾ', line, 'của tỉnh', '', 'Hà Nam')).toEqual([line, 'của tỉnh'])
  })

  it('stands between lines of the head', () => {
    const { read, pieces } = rows(
      [['other', 'SỞ Y TẾ']],
      [['number', 'Số: 12/TB-SYT']],
      [['other', 'Cơ quan: Sở']],
      [['other', 'Y tế']],
      [['other', 'Email: soyte@phumy.example']],
      [['motto', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']],
      [['other', 'TỈNH PHÚ MỸ']],
    )
    expect([...stampedLines(read, pieces)].sort()).toEqual([2, 3, 4])
  })

  it('ends at the issuer below the time that a page prints', () => {
    const time = 'Thứ Năm, 15/08/2024 09:21'
    expect(stamped(time, 'Tin tức', 'SỞ Y TẾ', 'PHÒNG NGHIỆP VỤ')).toEqual([time, 'Tin tức'])
    expect(stamped('Ký bởi: Văn phòng', 'SỞ Y TẾ')).toEqual(['Ký bởi: Văn phòng', 'SỞ Y TẾ'])
  })

  it('leaves what stands above its first line', () => {
    const lines = ['Ký bởi: Sở Y tế', 'Ngày ký: 15/08/2024 09:21:11']
    expect(stamped('UBND TỈNH TÂN LẬP', 'SỞ Y TẾ', ...lines)).toEqual(lines)
  })

  it('leaves the issuer above the address that its paper has', () => {
    const lines = ['Địa chỉ: 15 Lê Lợi', 'ĐT: 0203.383.567', 'Email: soyte@phumy.example']
    expect(stamped('UBND TỈNH TÂN LẬP', 'SỞ Y TẾ', ...lines)).toEqual(lines)
    expect(stamped('SỞ Y TẾ', lines[2]!)).toEqual(['SỞ Y TẾ', lines[2]!])
  })

  it('goes up to the number, the motto or the date', () => {
    const { read, pieces } = rows(
      [['other', 'SỞ Y TẾ']],
      [['number', 'Số: 12/TB-SYT']],
      [['other', 'SỞ Y TẾ']],
      [['other', '15-08-2024 09:21:11']],
    )
    expect([...stampedLines(read, pieces)].sort()).toEqual([2, 3])
  })

  it('takes no row of a law library’s table, and no other words', () => {
    expect(stamped('Người ký: Lê Văn An')).toEqual([])
    expect(stamped('Hà Nam, ngày 05/7/2022', 'Số: 12/TB-SYT', 'Ký bởi Văn phòng')).toEqual([])
  })

  it('takes no line with a role', () => {
    const { read, pieces } = rows([['number', 'Ký bởi: Văn phòng']])
    expect(stampedLines(read, pieces).size).toBe(0)
  })
})
