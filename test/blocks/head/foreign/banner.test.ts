import { describe, expect, it } from 'vitest'
import { headlineLines, isHeadedBelow } from '../../../../src/blocks/head/foreign/banner.js'
import { source, told } from '../../source.js'
import { head } from '../head.js'

const HEADLINE = ['KẾ HOẠCH PHÒNG, CHỐNG THIÊN TAI', 'CỦA TỈNH PHÚ MỸ NĂM 2024']
const HEAD = [
  'ỦY BAN NHÂN DÂN',
  'TỈNH PHÚ MỸ',
  'Số: 12/KH-UBND',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'KẾ HOẠCH',
  'Phòng, chống thiên tai năm 2024',
  '',
  'Căn cứ Luật Phòng, chống thiên tai;',
]

describe('isHeadedBelow', () => {
  it('wants the national heading, a number and the type once more not far below', () => {
    const below = (...lines: string[]) => isHeadedBelow(source(HEADLINE[0]!, ...lines), 0, 'ke hoach')
    expect(below('', ...HEAD)).toBe(true)
    expect(below(...HEAD.slice(0, 3))).toBe(false)
    expect(below(...HEAD.slice(3))).toBe(false)
    expect(below(...HEAD.slice(0, 4), HEAD[5]!)).toBe(false)
    expect(below(...HEAD.slice(0, 3), 'V/v phòng, chống thiên tai', HEAD[3]!)).toBe(true)
    expect(below(...Array.from({ length: 16 }, () => 'Tin khác'), ...HEAD)).toBe(false)
    expect(below(`Các sở ${'rà soát '.repeat(30)}`, ...HEAD)).toBe(false)
  })
})

describe('headlineLines', () => {
  it('takes the lines down to a blank one, or the first where the head follows at once', () => {
    const lines = (...all: string[]) => told(headlineLines(source(...all), 0)).map(([, text]) => text)
    expect(lines(...HEADLINE, '', ...HEAD)).toEqual(HEADLINE)
    expect(lines(HEADLINE[0]!, ...HEAD)).toEqual(HEADLINE.slice(0, 1))
    expect(lines(...HEADLINE)).toEqual(HEADLINE)
  })
})

describe('readHead', () => {
  it('sets a headline in capitals aside', () => {
    for (const above of [[...HEADLINE, ''], HEADLINE.slice(0, 1)]) {
      const { cells, loose } = head(...above, ...HEAD)
      expect(loose.map(([, text]) => text)).toEqual(above.filter(Boolean))
      expect(cells.map(([role]) => role)).toEqual(['issuer', 'issuer', 'number', 'motto', 'type', 'subject'])
    }
  })

  it('sets the stamp of an electronic copy aside', () => {
    for (const stamp of ['SAO Y; 10:22:33 05/06/2024', 'SAO Y BẢN CHÍNH']) {
      const { cells, loose } = head(stamp, ...HEAD)
      expect(loose.map(([, text]) => text)).toEqual([stamp])
      expect(cells.map(([role]) => role)).toEqual(['issuer', 'issuer', 'number', 'motto', 'type', 'subject'])
    }
    expect(head('SỞ Y TẾ', 'Số: 12/SY-SYT', HEAD[3]!, 'SAO Y', '', HEAD[7]!).cells.at(-1)).toEqual([
      'type',
      'SAO Y',
    ])
  })

  it('sets one aside above a type alone', () => {
    const read = (type: string, ...above: string[]) =>
      head(...above, '', type, 'Kết luận tại cuộc họp về thủy lợi', '', 'Ngày 05/7/2022, Sở A họp.').loose
    const above = ['KẾT LUẬN CUỘC HỌP GIAO BAN', 'VỀ THỦY LỢI']
    expect(read('THÔNG BÁO', ...above).map(([, text]) => text)).toEqual(above)
    expect(read('**KẾT LUẬN:**', 'THÔNG BÁO HỌP GIAO BAN')).toEqual([])
    expect(read('SỞ Y TẾ', ...above)).toEqual([])
    expect(head('KẾT LUẬN CUỘC HỌP GIAO BAN', 'THÔNG BÁO', 'Kết luận').loose).toEqual([])
  })

  it('keeps the type of a head whose right column was told last', () => {
    const { cells } = head('SỞ Y TẾ', HEAD[2]!, 'KẾ HOẠCH', 'Phòng, chống dịch', HEAD[3]!, '', HEAD[7]!)
    expect(cells).toContainEqual(['type', 'KẾ HOẠCH'])
  })
})
