import { describe, expect, it } from 'vitest'
import { head } from './head.js'

const TYPE = 'THÔNG BÁO'
const cellsOf = (...lines: string[]) =>
  head(...lines, TYPE, 'Kết luận của Chủ tịch', '', 'Ngày 05/7/2022 họp.').cells.filter(
    ([role]) => !['rule', 'type', 'subject'].includes(role!),
  )

describe('joinBroken', () => {
  it('puts the national heading together', () => {
    expect(cellsOf('CỘNG', 'HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do -', 'Hạnh phúc')).toEqual([
      ['motto', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['motto', 'Độc lập - Tự do - Hạnh phúc'],
    ])
  })

  it('puts the national heading together that begins with more than a word', () => {
    expect(cellsOf('CỘNG HÒA XÃ HỘI', 'CHỦ NGHĨA', 'VIỆT NAM', 'SỞ Y TẾ', 'Số: 1/TB-SYT')).toEqual([
      ['motto', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['issuer', 'SỞ Y TẾ'],
      ['number', 'Số: 1/TB-SYT'],
    ])
  })

  it('takes the end of the national heading below its column', () => {
    const rows = ['UBND TỈNH LÀO CAI             CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT']
    expect(cellsOf(...rows, 'SỞ Y TẾ                       NAM', 'Số: 1/TB-SYT')).toEqual([
      ['issuer', 'UBND TỈNH LÀO CAI'],
      ['motto', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT'],
      ['issuer', 'SỞ Y TẾ'],
      ['motto', 'NAM'],
      ['number', 'Số: 1/TB-SYT'],
    ])
    expect(cellsOf(...rows, 'SỞ Y TẾ', 'Số: 1/TB-SYT', 'NAM').map(([, text]) => text)).not.toContain('NAM')
  })

  it('tells the national heading from the issuer where a scan lost its end', () => {
    expect(cellsOf('BỘ Y TẾ CỘNG HOÀ XÃ : HỦ NGHĨA VIỆT NAM', 'Số: 1/TB-BYT').slice(0, 2)).toEqual([
      ['issuer', 'BỘ Y TẾ'],
      ['motto', 'CỘNG HOÀ XÃ : HỦ NGHĨA VIỆT NAM'],
    ])
    expect(cellsOf('BỘ Y TẾ', 'Vì nước Cộng hòa xã hội', 'Số: 1/TB-BYT').map(([role]) => role)).toEqual([
      'issuer',
      'number',
    ])
  })

  it('puts a number and its label together, in one cell or apart', () => {
    expect(cellsOf('SỞ Y TẾ', 'Số:', '80/TB-SYT')).toEqual([
      ['issuer', 'SỞ Y TẾ'],
      ['number', 'Số: 80/TB-SYT'],
    ])
    expect(cellsOf('SỞ Y TẾ', 'Số:', '', 'Độc lập - Tự do - Hạnh phúc', '', '/TB-SYT')).toEqual([
      ['issuer', 'SỞ Y TẾ'],
      ['motto', 'Độc lập - Tự do - Hạnh phúc'],
      ['number', '/TB-SYT'],
    ])
  })

  it('puts a symbol together that goes on below its hyphen', () => {
    const numbers = (...lines: string[]) =>
      cellsOf('SỞ Y TẾ', ...lines).flatMap(([role, text]) => (role === 'number' ? [text] : []))
    expect(numbers('Số: 80/TB-', 'SYT-VP')).toEqual(['Số: 80/TB- SYT-VP'])
    expect(numbers('Số: 80/TB-', 'KHẨN')).toEqual(['Số: 80/TB-'])
    expect(numbers('Số: 80/TB-', '', 'SYT')).toEqual(['Số: 80/TB-'])
    expect(numbers('Số: 80/TB', 'SYT')).toEqual(['Số: 80/TB'])
  })

  it.each([
    [['Hà', 'Nội, ngày 14 tháng 5 năm 2013']],
    [['Hà Nội, ngày 14', 'tháng 5 năm 2013']],
    [['Hà Nội, ngày', '14 tháng 5', 'năm 2013']],
    [['Hà', 'Nội, ngày 14', 'tháng 5 năm 2013']],
  ])('puts place and date together: %j', (lines) => {
    expect(cellsOf('Số: 1/TB-SYT', ...lines)).toEqual([
      ['number', 'Số: 1/TB-SYT'],
      ['date', 'Hà Nội, ngày 14 tháng 5 năm 2013'],
    ])
  })

  it('puts together an issuer that neither of its lines names', () => {
    expect(cellsOf('VĂN', 'PHÒNG CHÍNH PHỦ', 'Số: 1/TB-VPCP')[0]).toEqual(['issuer', 'VĂN PHÒNG CHÍNH PHỦ'])
    expect(cellsOf('CHÍNH', '', 'PHỦ', 'Số: 1/TB-VPCP')).toEqual([['number', 'Số: 1/TB-VPCP']])
  })

  it('leaves the issuer above a date, and what only stands near', () => {
    expect(cellsOf('SỞ Y TẾ', 'Hà Nội, ngày 14 tháng 5 năm 2013', 'HỎA TỐC')).toEqual([
      ['issuer', 'SỞ Y TẾ'],
      ['date', 'Hà Nội, ngày 14 tháng 5 năm 2013'],
    ])
  })

  it('reads a type over two lines, and what follows it as the subject', () => {
    const cells = [
      ['type', 'THÔNG BÁO'],
      ['subject', 'Kết luận của Giám đốc'],
    ]
    const read = (...lines: string[]) =>
      head('SỞ Y TẾ', 'Số: 1/TB-SYT', ...lines, '', 'Ngày 05/7/2022 họp.').cells.slice(2)
    expect(read('THÔNG', 'BÁO', 'Kết luận của Giám đốc')).toEqual(cells)
    expect(read('THÔNG', 'BÁO Kết luận của Giám đốc')).toEqual(cells)
    expect(read('THÔNG BÁO', 'Kết luận của Giám đốc')).toEqual(cells)
  })
})
