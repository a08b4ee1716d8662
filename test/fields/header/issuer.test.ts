import { describe, expect, it } from 'vitest'
import { readIssuer } from '../../../src/fields/header/issuer.js'
import { headCells } from '../cells.js'

function read(...lines: string[]): (string | null)[] {
  const { cells, text } = headCells('issuer', ...lines)
  const { parent, name } = readIssuer(cells, text)
  return [parent?.value ?? null, name?.value ?? null]
}

describe('readIssuer', () => {
  it('begins a name at each head word, of which the last is the issuer’s own', () => {
    expect(read('TỈNH ỦY HÀ NAM', 'VĂN PHÒNG')).toEqual(['TỈNH ỦY HÀ NAM', 'VĂN PHÒNG'])
    expect(read('ĐẢNG ỦY XÃ HÀ NAM', 'UBKT ĐẢNG ỦY')).toEqual(['ĐẢNG ỦY XÃ HÀ NAM', 'UBKT ĐẢNG ỦY'])
    expect(read('HUYỆN ỦY HÀ NAM ỦY BAN KIỂM TRA')).toEqual(['HUYỆN ỦY HÀ NAM', 'ỦY BAN KIỂM TRA'])
    expect(read('BỘ Y TẾ', 'CỤC PHÒNG BỆNH', 'VĂN PHÒNG')).toEqual(['BỘ Y TẾ CỤC PHÒNG BỆNH', 'VĂN PHÒNG'])
    expect(read('HỘI CỰU CHIẾN BINH VIỆT NAM', 'TỈNH HỘI HÀ NAM')[1]).toBe('TỈNH HỘI HÀ NAM')
    expect(read('BAN CHỈ ĐẠO 57 TỈNH', 'TỔ GIÚP VIỆC')).toEqual(['BAN CHỈ ĐẠO 57 TỈNH', 'TỔ GIÚP VIỆC'])
    expect(read('SỞ Y TẾ')).toEqual([null, 'SỞ Y TẾ'])
    expect(read()).toEqual([null, null])
  })

  it.each([
    ['words that begin none', ['BAN QUẢN LÝ', 'KHU KINH TẾ']],
    ['what a campaign is against', ['BAN CHỈ ĐẠO', 'PHÒNG, CHỐNG THIÊN TAI']],
    ['what a committee prepares', ['TIỂU BAN TỔ CHỨC PHỤC VỤ', 'ĐẠI HỘI ĐẢNG BỘ TỈNH LẦN THỨ X']],
    ['a last word that may begin one', ['BỘ NÔNG NGHIỆP VÀ MÔI', 'TRƯỜNG']],
    ['the head of a body', ['CHỦ TỊCH', 'ỦY BAN NHÂN DÂN', 'TỈNH HÀ NAM']],
    ['a name that is open', ['BAN CHỈ ĐẠO VỀ', 'SỞ HỮU TRÍ TUỆ']],
    ['an office of which the rest is still to come', ['VĂN PHÒNG', 'ỦY BAN NHÂN DÂN TỈNH']],
    ['an inspectorate of which the rest is still to come', ['THANH TRA', 'CHÍNH PHỦ']],
    ['the place Vân Phong', ['BAN QUẢN LÝ KHU KINH TẾ', 'VÂN PHONG']],
  ])('goes on at %s', (_what, lines) => {
    expect(read(...lines)).toEqual([null, lines.join(' ')])
  })

  it('parts two lines that were merged, but not two who issue together', () => {
    expect(read('UBND TỈNH PHÚ MỸ SỞ CÔNG THƯƠNG')).toEqual(['UBND TỈNH PHÚ MỸ', 'SỞ CÔNG THƯƠNG'])
    expect(read('UBND XÃ HÒA AN PHÒNG KINH TẾ')).toEqual(['UBND XÃ HÒA AN', 'PHÒNG KINH TẾ'])
    expect(read('CÔNG AN TỈNH PHÚ MỸ CÔNG AN XÃ HÒA AN')).toEqual([
      'CÔNG AN TỈNH PHÚ MỸ',
      'CÔNG AN XÃ HÒA AN',
    ])
    for (const [parent, name] of [
      ['ỦY BAN NHÂN DÂN QUẬN HÒA AN', 'TRƯỜNG TIỂU HỌC PHÚ MỸ'],
      ['UBND HUYỆN HÒA AN', 'PHÒNG TÀI NGUYÊN VÀ MÔI TRƯỜNG'],
      ['BỘ CÔNG AN', 'CÔNG AN TỈNH PHÚ MỸ'],
      ['ĐẢNG BỘ TỈNH PHÚ MỸ', 'THÀNH ỦY HÒA AN'],
      ['ĐẢNG ỦY XÃ HÒA AN', 'BAN XÂY DỰNG ĐẢNG'],
    ])
      expect(read(`${parent} ${name}`)).toEqual([parent, name])
    expect(read('UBND PHƯỜNG TRƯỜNG THI')).toEqual([null, 'UBND PHƯỜNG TRƯỜNG THI'])
    expect(read('UBND THÀNH PHỐ HẢI PHÒNG')).toEqual([null, 'UBND THÀNH PHỐ HẢI PHÒNG'])
    expect(read('UBND TỈNH PHÚ MỸ - SỞ CÔNG THƯƠNG')[0]).toBeNull()
    expect(read('TỔNG CÔNG TY PHÚ MỸ - CÔNG ĐOÀN TỔNG CÔNG TY')[0]).toBeNull()
  })
})
