import { describe, expect, it } from 'vitest'
import { isRestOfDate, joinPlaces, joinYears } from '../../../../src/blocks/head/broken/place.js'
import { head } from '../head.js'
import { rows, toldPieces } from '../rows.js'

/** The lines, of which one is the date, told behind the rule. */
function told(rule: typeof joinPlaces, date: number, ...lines: string[]): string[] {
  const { read, pieces } = rows(...lines.map((line, at) => [[at === date ? 'date' : 'other', line] as const]))
  rule(read, pieces)
  return toldPieces(read, pieces).map((piece) => piece.join(': '))
}

describe('joinPlaces', () => {
  const joined = (place: string, date: string) => told(joinPlaces, 1, place, date).length === 1

  it('puts a place and the date below it together', () => {
    expect(told(joinPlaces, 2, 'Số: 12/TB-UBND', 'Quảng Ngãi,', 'ngày 08 tháng 01 năm 2025')).toEqual([
      'other: Số: 12/TB-UBND',
      'date: Quảng Ngãi,\nngày 08 tháng 01 năm 2025',
    ])
    expect(joined('TP. Hồ Chí Minh,', 'ngày 08 tháng 01 năm 2025')).toBe(true)
    expect(joined('Hà', 'Nam, ngày 08 tháng 01 năm 2025')).toBe(true)
  })

  it.each([
    ['Quảng Ngãi,', 'Hà Nam, ngày 08 tháng 01 năm 2025'],
    ['SỞ Y TẾ', 'Hà Nam, ngày 08 tháng 01 năm 2025'],
    ['Trích yếu nội dung của văn bản', 'Hà Nam, ngày 08 tháng 01 năm 2025'],
  ])('leaves %s above %s', (place, date) => {
    expect(joined(place, date)).toBe(false)
  })

  it('leaves a place over a blank line', () => {
    expect(told(joinPlaces, 2, 'Quảng Ngãi,', '', 'ngày 08 tháng 01 năm 2025')).toHaveLength(3)
  })
})

describe('joinYears', () => {
  it('puts a date and the year below it together', () => {
    expect(told(joinYears, 0, 'Hà Nam, ngày 08 tháng 01 năm', '2025')).toEqual([
      'date: Hà Nam, ngày 08 tháng 01 năm\n2025',
    ])
  })

  it('takes a date and its rest beside the subject of a letter for parts of one', () => {
    const { cells } = head(
      'SỞ Y TẾ                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Số: 12/SYT-NV            Hà Nam, ngày 08 tháng 5',
      'V/v rà soát quy hoạch                 năm 2025',
      'mạng lưới',
      'Kính gửi: Sở Nội vụ.',
    )
    expect(cells.filter(([role]) => role === 'date' || role === 'subject')).toEqual([
      ['date', 'Hà Nam, ngày 08 tháng 5'],
      ['subject', 'V/v rà soát quy hoạch'],
      ['date', 'năm 2025'],
      ['subject', 'mạng lưới'],
    ])
    expect(isRestOfDate('năm 2025 và 2026')).toBe(false)
  })

  it.each([
    ['Hà Nam, ngày 08 tháng 01 năm', '2187'],
    ['Hà Nam, ngày 08 tháng 01 năm', '2025/TB'],
    ['Hà Nam, ngày 08 tháng 01 năm 2025', '2025'],
  ])('leaves %s above %s', (date, year) => {
    expect(told(joinYears, 0, date, year)).toHaveLength(2)
  })
})
