import { describe, expect, it } from 'vitest'
import { layOut } from '../../../../src/blocks/foot/layout.js'
import { source } from '../../source.js'

/** The texts of the pieces of a foot, line ends told. */
const pieces = (...lines: string[]) => layOut(source(...lines), 0).pieces.map(({ text }) => text)

describe('joinBroken', () => {
  it.each([
    ['TL. BỘ', 'TRƯỞNG'],
    ['KT. CHỦ', 'TỊCH'],
    ['TL.', 'CHỦ TỊCH'],
    ['T/M', 'BAN THƯỜNG VỤ'],
    ['TM/', 'BAN THƯỜNG VỤ'],
    ['PHÓ CHÁNH VĂN', 'PHÒNG'],
    ['TỔNG', 'GIÁM ĐỐC CÔNG TY'],
    ['Nguyễn Tấn', 'Lộc'],
    ['Nguyễn', 'Tấn Lộc'],
    ['Nơi', 'nhận:'],
  ])('puts %j and %j together', (above, below) => {
    expect(pieces(above, below)).toEqual([`${above}\n${below}`])
  })

  it.each([
    ['TL. CHÁNH VĂN PHÒNG BỘ', 'TRƯỞNG PHÒNG'],
    ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
    ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
    ['CHỦ', '(Đã ký)'],
    ['Nguyễn Tấn Lộc', 'Hà'],
    ['- Bộ', 'Trưởng'],
    ['TL.', 'Nguyễn Tấn Lộc'],
    ['Nguyễn', 'Trần Tấn Lộc'],
    ['Nơi', 'nhận hồ sơ'],
  ])('leaves %j and %j apart', (above, below) => {
    expect(pieces(above, below)).toEqual([above, below])
  })

  it('puts nothing together over a blank line or from two columns', () => {
    expect(pieces('TL. BỘ', '', 'TRƯỞNG')).toEqual(['TL. BỘ', 'TRƯỞNG'])
    expect(pieces('- Lưu: VT.          TL. BỘ', 'TRƯỞNG')).toEqual(['- Lưu: VT.', 'TL. BỘ', 'TRƯỞNG'])
  })
})
