import { describe, expect, it } from 'vitest'
import { officeAbove, receivedBelow, receivedLines } from '../../../../src/blocks/head/foreign/received.js'
import { source, told } from '../../source.js'
import { rows } from '../rows.js'

function received(...lines: string[]) {
  const read = source(...lines)
  const { first, last } = read.lines[0]!
  return told(receivedLines(read, 0, read.bare.slice(first, last))).map(([reason, words]) => {
    expect(reason).toBe('stamp')
    return words
  })
}

describe('receivedLines', () => {
  it.each([
    ['CÔNG VĂN ĐẾN', 'Số: 3215', 'Ngày: 16/5/2025', 'Chuyển: TH, NC'],
    ['VĂN BẢN ĐẾN', 'Số 1542 Ngày 17/05/2025'],
    ['ĐẾN   Số: ..........', '      Ngày: 17/5/2025', '      Số và ký hiệu HS: ......'],
    ['ĐẾN', 'Giờ: ..... Ngày 17/5/25', 'Số: 1542', 'Lưu hồ sơ số: .....'],
    ['**CÔNG VĂN ĐẾN**', '**Số đến: 15**'],
    ['ĐẾN Số: 1542 Ngày: 17/5/2025'],
    ['ĐẾN: Số 1542', 'Ngày 17/5/2025'],
  ])('takes %j and the rows below', (...lines) => {
    const own = ['SỞ Y TẾ', 'Số: 12/TB-SYT']
    expect(received(...lines, ...own)).toHaveLength(lines.length)
  })

  it('takes a row behind a blank line', () => {
    expect(received('ĐẾN', '', 'Số: 1542', '', 'Hà Nam, ngày 05/7/2022')).toEqual(['ĐẾN', 'Số: 1542'])
  })

  it.each([['Số: 12/TB-UBND'], ['Ngày 14 tháng 5 năm 2024'], ['Số lượng: 12'], ['Hà Nam, ngày 05/7/2022']])(
    'leaves %s to the notice',
    (own) => {
      expect(received('CÔNG VĂN ĐẾN', own)).toEqual(['CÔNG VĂN ĐẾN'])
    },
  )

  it.each([
    'CÔNG VĂN',
    'Công văn đến',
    'ĐẾN NĂM 2030',
    'ĐẾN SỐ PHẬN CỦA RỪNG',
    'Đến ngày 12/5/2024',
    'SỞ Y TẾ',
    'TĂNG CƯỜNG ĐẾN',
  ])('takes nothing at %j', (line) => {
    expect(received(line, 'Số: 1542')).toEqual([])
  })
})

describe('officeAbove', () => {
  it('is all that stands right above, where the head has an issuer of its own', () => {
    const office = ['other', 'VĂN PHÒNG CHÍNH PHỦ'] as const
    const stamp = ['other', 'CÔNG VĂN ĐẾN'] as const
    const issuer = ['other', 'SỞ Y TẾ'] as const
    const count = (...lines: Parameters<typeof rows>) => {
      const { read, pieces } = rows(...lines)
      const index = lines.findIndex(([cell]) => cell === stamp)
      return officeAbove(
        read,
        pieces.filter(({ line }) => line < index),
        index,
      )
    }
    expect(count([office], [stamp], [['other', 'Số: 12']], [], [issuer])).toBe(1)
    expect(count([office], [stamp], [['other', 'Số: 12']])).toBe(0)
    expect(count([office], [], [stamp], [issuer])).toBe(0)
    expect(count([office], [['number', 'Số: 12/TB']], [stamp], [issuer])).toBe(0)
    expect(count([stamp], [issuer])).toBe(0)
  })
})

describe('receivedBelow', () => {
  it('takes a stamp behind blank lines, and tells where the text goes on', () => {
    const below = (...lines: string[]) => {
      const { stamps, line } = receivedBelow(source(...lines), 1)
      return [told(stamps).map(([, words]) => words), line]
    }
    expect(below('Kính gửi: Các sở', '', 'ĐẾN', '', 'Số: 1542', '', 'Ngày 05/7/2022, họp')).toEqual([
      ['ĐẾN', 'Số: 1542'],
      5,
    ])
    expect(below('Kính gửi: Các sở', '', 'Ngày 05/7/2022, họp')).toEqual([[], 1])
    expect(below('Kính gửi: Các sở')).toEqual([[], 1])
  })
})
