import { describe, expect, it } from 'vitest'
import { fill } from '../fill.js'

const read = (...lines: string[]) => fill('signature', 'Các sở rà soát.', '', ...lines)

describe('columnsOf', () => {
  it('reads three signatures side by side', () => {
    const { draft } = read(
      'KT. GIÁM ĐỐC        KT. VIỆN TRƯỞNG        CHÁNH ÁN',
      'PHÓ GIÁM ĐỐC        PHÓ VIỆN TRƯỞNG        (Đã ký)',
      'Lê Văn An           Trần Thị Hà            Lý Văn Bình',
    )
    expect([draft.signature, ...draft.coSignatures].map((one) => [one?.position, one?.name])).toEqual([
      ['PHÓ GIÁM ĐỐC', 'Lê Văn An'],
      ['PHÓ VIỆN TRƯỞNG', 'Trần Thị Hà'],
      ['CHÁNH ÁN', 'Lý Văn Bình'],
    ])
  })

  it('reads two signatures beside the recipients', () => {
    const { draft } = read(
      'Nơi nhận:           KT. GIÁM ĐỐC        KT. VIỆN TRƯỞNG',
      '- Như trên;         PHÓ GIÁM ĐỐC        PHÓ VIỆN TRƯỞNG',
      '- Lưu: VT.          Lê Văn An           Trần Thị Hà',
    )
    expect([draft.signature, ...draft.coSignatures].map((one) => [one?.position, one?.name])).toEqual([
      ['PHÓ GIÁM ĐỐC', 'Lê Văn An'],
      ['PHÓ VIỆN TRƯỞNG', 'Trần Thị Hà'],
    ])
  })

  it('reads two signatures side by side', () => {
    const { draft } = read(
      'TM. BAN THƯỜNG VỤ               TM. ỦY BAN NHÂN DÂN',
      'BÍ THƯ                              CHỦ TỊCH',
      '',
      'Trần Thị Bình                       Lê Văn An',
    )
    expect([draft.signature, ...draft.coSignatures].map((one) => [one?.position, one?.name])).toEqual([
      ['BÍ THƯ', 'Trần Thị Bình'],
      ['CHỦ TỊCH', 'Lê Văn An'],
    ])
  })
})
