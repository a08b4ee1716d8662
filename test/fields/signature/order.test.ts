import { describe, expect, it } from 'vitest'
import { fill } from '../fill.js'

describe('putIssuerFirst', () => {
  it('puts that of the issuer first', () => {
    const { draft } = fill(
      'signature',
      'UBND TỈNH',
      'Số: 1/TB-UBND',
      'THÔNG BÁO',
      'Kết luận cuộc họp',
      '',
      'Các sở rà soát.',
      '',
      'TM. LIÊN ĐOÀN LAO ĐỘNG',
      'CHỦ TỊCH',
      'Trần Thị Bình',
      'TM. ỦY BAN NHÂN DÂN',
      'CHỦ TỊCH',
      'Lê Văn An',
    )
    expect([draft.signature?.name, draft.coSignatures.map(({ name }) => name)]).toEqual([
      'Lê Văn An',
      ['Trần Thị Bình'],
    ])
  })

  it('puts the standing committee of the first-named issuer first', () => {
    const { draft } = fill(
      'signature',
      'HỘI NÔNG DÂN - ĐOÀN TNCS HỒ CHÍ MINH',
      'HUYỆN PHÚ MỸ',
      'Số: 1/KHLT-HND-ĐTN',
      'KẾ HOẠCH LIÊN TỊCH',
      'Phối hợp tổ chức ngày hội',
      '',
      'Các cơ sở thực hiện.',
      '',
      'TM. BTV HUYỆN ĐOÀN               TM. BTV HỘI NÔNG DÂN HUYỆN',
      'BÍ THƯ                              CHỦ TỊCH',
      'Trần Thị Bình                       Lê Văn An',
    )
    expect([draft.signature?.name, draft.coSignatures.map(({ name }) => name)]).toEqual([
      'Lê Văn An',
      ['Trần Thị Bình'],
    ])
  })

  it('puts the head of the first-named issuer first', () => {
    const { draft } = fill(
      'signature',
      'SỞ Y TẾ - SỞ TÀI CHÍNH',
      'Số: 1/TBLT-SYT-STC',
      'THÔNG BÁO',
      'Kết luận cuộc họp',
      '',
      'Các sở rà soát.',
      '',
      'GIÁM ĐỐC SỞ TÀI CHÍNH               GIÁM ĐỐC SỞ Y TẾ',
      '',
      'Trần Thị Bình                       Lê Văn An',
    )
    expect([draft.signature?.name, draft.coSignatures.map(({ name }) => name)]).toEqual([
      'Lê Văn An',
      ['Trần Thị Bình'],
    ])
  })

  it.each([
    [
      'BỘ GIÁO DỤC VÀ ĐÀO TẠO - BỘ CÔNG AN',
      'KT. BỘ TRƯỞNG BỘ CÔNG AN',
      'KT. BỘ TRƯỞNG BỘ GIÁO DỤC VÀ ĐÀO TẠO',
    ],
    [
      'TÒA ÁN NHÂN DÂN TỐI CAO - BỘ TƯ PHÁP',
      'KT. BỘ TRƯỞNG BỘ TƯ PHÁP',
      'KT. CHÁNH ÁN TÒA ÁN NHÂN DÂN TỐI CAO',
    ],
    ['TỔNG CÔNG TY PHÚ MỸ - CÔNG ĐOÀN TỔNG CÔNG TY', 'TM. BAN THƯỜNG VỤ CÔNG ĐOÀN', 'KT. TỔNG GIÁM ĐỐC'],
    ['THANH TRA CHÍNH PHỦ - BỘ NỘI VỤ', 'KT. BỘ TRƯỞNG BỘ NỘI VỤ', 'KT. TỔNG THANH TRA THANH TRA CHÍNH PHỦ'],
  ])('knows who heads the first of %s', (issuers, second, first) => {
    const { draft } = fill(
      'signature',
      issuers,
      'Số: 06/2019/TTLT',
      'KẾ HOẠCH LIÊN TỊCH',
      'Phối hợp bảo đảm an ninh',
      '',
      'Các đơn vị thực hiện.',
      '',
      second,
      'THỨ TRƯỞNG',
      'Trần Thị Bình',
      '',
      first,
      'THỨ TRƯỞNG',
      'Lê Văn An',
    )
    expect([draft.signature?.name, draft.coSignatures.map(({ name }) => name)]).toEqual([
      'Lê Văn An',
      ['Trần Thị Bình'],
    ])
  })
})
