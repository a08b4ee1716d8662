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
})
