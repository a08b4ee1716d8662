import { describe, expect, it } from 'vitest'
import { FootCell } from '../../../src/blocks/tree.js'
import { cut } from '../../../src/fields/signature/cut.js'
import { source } from '../../blocks/source.js'

describe('cut', () => {
  it.each([
    ['KT. THỦ TƯỚNG| PHÓ THỦ TƯỚNG| Trần Văn Lộc'],
    ['TL. CHỦ TỊCH| KT. CHÁNH VĂN PHÒNG| PHÓ CHÁNH VĂN PHÒNG| Lê Văn An'],
    ['CHỦ TỊCH| (Đã ký)| Lê Văn An'],
    ['(Đã ký)| Lê Văn An'],
    ['KT. CHỦ TỊCH| PHÓ CHỦ TỊCH| TRẦN VĂN AN'],
    ['CHÁNH VĂN PHÒNG| LÊ THỊ THU HÀ'],
    ['TRƯỞNG BAN TÔN GIÁO DÂN TỘC'],
    ['BỘ TRƯỞNG, CHỦ NHIỆM VĂN PHÒNG CHÍNH PHỦ'],
    ['GIÁM ĐỐC SỞ VĂN HÓA'],
    ['KT. CHỦ TỊCH| PHÓ CHỦ TỊCH THƯỜNG TRỰC| Lê Văn An'],
    ['CHỦ TỊCH (TỈNH) Lê Văn An'],
    ['KT. THỦ TƯỚNG CHÍNH PHỦ| PHÓ'],
    ['T/L BAN THƯỜNG VỤ| K/T CHÁNH VĂN PHÒNG| PHÓ'],
    ['TRƯỞNG ĐOÀN PHÓ'],
    ['KT. CHỦ TỊCH UBND TỈNH| PHÓ'],
    ['CẤP PHÓ'],
    ['CHÁNH VĂN PHÒNG'],
    ['TL/ CHÁNH VĂN PHÒNG'],
    ['GIÁM ĐỐC| BS CKII Lê Văn An'],
    ['PGS. TS Lê Văn An'],
    ['KT. GIÁM ĐỐC| PHÓ GIÁM ĐỐC| Đại tá Lê Văn An'],
    ['KT. CHỦ TỊCH| PHÓ CHỦ TỊCH| PGS.TS. Lê Văn An'],
    ['GIÁM ĐỐC| DSCKII. Lê Văn An'],
    ['Thiếu tướng, PGS.TS Lê Văn An'],
    ['BS.CKI Lê Văn An'],
  ])('cuts %j', (line) => {
    const parts = line.split('| ')
    const text = parts.join(' ')
    const cell = new FootCell(source(text), { start: 0, end: text.length }, 'signature', false, 0)
    expect(cut(cell).map(({ range }) => text.slice(range.start, range.end))).toEqual(parts)
    expect(cut(cell).map((part) => part.text)).toEqual(parts)
  })

  it.each([
    ['KT. CHỦ TỊCH| / |PHÓ CHỦ TỊCH'],
    ['KT. GIÁM ĐỐC| - |PHÓ GIÁM ĐỐC'],
    ['TL. CHỦ TỊCH| - |KT. CHÁNH VĂN PHÒNG| - |PHÓ CHÁNH VĂN PHÒNG'],
    ['T/M BAN THƯỜNG VỤ|/|BÍ THƯ'],
    ['TL. CHỦ TỊCH|, |KT. CHÁNH VĂN PHÒNG'],
    ['KT. BỘ TRƯỞNG, CHỦ NHIỆM'],
    ['KT. BỘ TRƯỞNG - CHỦ NHIỆM'],
    ['TM. UBND TỈNH - LIÊN ĐOÀN LAO ĐỘNG TỈNH'],
    ['BÍ THƯ - CHỦ TỊCH UBND XÃ'],
  ])('cuts %j at its signs, which belong to no part', (line) => {
    const parts = line.split('|')
    const text = parts.join('')
    const cell = new FootCell(source(text), { start: 0, end: text.length }, 'signature', false, 0)
    expect(cut(cell).map((part) => part.text)).toEqual(parts.filter((_, index) => index % 2 === 0))
  })
})
