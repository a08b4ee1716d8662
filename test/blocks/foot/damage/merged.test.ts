import { describe, expect, it } from 'vitest'
import { partMerged } from '../../../../src/blocks/foot/damage/merged.js'
import { source } from '../../source.js'

/** The cells of each line once they are parted. */
function parted(...lines: string[]): string[][] {
  const read = source(...lines)
  const rows = read.lines.map(({ first, last }, index) => ({ index, cells: [{ start: first, end: last }] }))
  partMerged(read, rows)
  return rows.map(({ cells }) => cells.map(({ start, end }) => read.text.slice(start, end)))
}

describe('partMerged', () => {
  it('parts what is left of a label from the authority beside it', () => {
    expect(parted('Di H0) VỀ TỦ TL. TRƯỞNG BAN', '- Các phòng; CHÁNH VĂN PHÒNG')).toEqual([
      ['Di H0) VỀ TỦ', 'TL. TRƯỞNG BAN'],
      ['- Các phòng;', 'CHÁNH VĂN PHÒNG'],
    ])
  })

  it('parts posts and the name of entries that nothing closes', () => {
    expect(
      parted(
        'Nơi nhận: TL. CHỦ TỊCH',
        '- Chủ tịch, các PCT UBND tỉnh KT. CHÁNH VĂN PHÒNG',
        '- Các sở: TC, XD, NN&MT PHÓ CHÁNH VĂN PHÒNG',
        '- BQL các KCN tỉnh Lê Văn An',
        '- UBND xã Đông Khê',
        '- Lưu: VT, KTN',
      ),
    ).toEqual([
      ['Nơi nhận:', 'TL. CHỦ TỊCH'],
      ['- Chủ tịch, các PCT UBND tỉnh', 'KT. CHÁNH VĂN PHÒNG'],
      ['- Các sở: TC, XD, NN&MT', 'PHÓ CHÁNH VĂN PHÒNG'],
      ['- BQL các KCN tỉnh', 'Lê Văn An'],
      ['- UBND xã Đông Khê'],
      ['- Lưu: VT, KTN'],
    ])
  })

  it('parts the authority from an entry beside the label', () => {
    expect(parted('Nơi nhận: - Như trên (để b/c); KT. BỘ TRƯỞNG', '- Các Vụ: TH, NN THỨ TRƯỞNG')).toEqual([
      ['Nơi nhận: - Như trên (để b/c);', 'KT. BỘ TRƯỞNG'],
      ['- Các Vụ: TH, NN', 'THỨ TRƯỞNG'],
    ])
    for (const row of [
      'Nơi nhận: Như trên; Lưu: VT, KT. HTA',
      'Nơi nhận: Sở Y tế; UBND XÃ TÂN AN',
      'Nơi nhận: VP KT. HTA',
    ])
      expect(parted(row)).toEqual([[row]])
  })

  it('parts a post with a dash in it', () => {
    const post = 'TRƯỞNG PHÒNG NHÂN SỰ - TỔNG HỢP'
    expect(parted('Nơi nhận: TL. GIÁM ĐỐC', `- Như trên; ${post}`)[1]).toEqual(['- Như trên;', post])
    expect(parted('Nơi nhận: TL. GIÁM ĐỐC', '- VP UBND - HĐND')[1]).toEqual(['- VP UBND - HĐND'])
  })

  it('parts a name behind two spaces', () => {
    const rows = ['Nơi nhận: CHỦ TỊCH', '- BQL các KCN tỉnh  Lê Văn An', '- Lưu: VT.']
    expect(parted(...rows)[1]).toEqual(['- BQL các KCN tỉnh', 'Lê Văn An'])
    expect(parted(rows[0]!, '- Lưu: VT.  Lê Văn An')[1]).toEqual(['- Lưu: VT.', 'Lê Văn An'])
  })

  it('prefers the name behind the archive, and one that stands alone', () => {
    const rows = ['Nơi nhận: CHỦ TỊCH', '- Công ty Lê Văn An']
    expect(parted(...rows, '- Lưu: VT. Trần Thị Bình').slice(1)).toEqual([
      ['- Công ty Lê Văn An'],
      ['- Lưu: VT.', 'Trần Thị Bình'],
    ])
    expect(parted(...rows, '- Lưu: VT.', 'Trần Thị Bình').slice(1)).toEqual([
      ['- Công ty Lê Văn An'],
      ['- Lưu: VT.'],
      ['Trần Thị Bình'],
    ])
  })

  it.each(['CHỦ TỊCH', 'T/M BAN THƯỜNG VỤ', 'K/T CHÁNH VĂN PHÒNG', 'TL. GIÁM ĐỐC'])(
    'parts %j of the archive',
    (post) => {
      expect(parted('Nơi nhận:', '- Như trên;', `- Lưu: VT. ${post}`)).toEqual([
        ['Nơi nhận:'],
        ['- Như trên;'],
        ['- Lưu: VT.', post],
      ])
    },
  )

  it.each(['- Lưu: VT, GIÁM ĐỐC', '- Các sở; GIÁM ĐỐC', '- Lưu: VT. BC/KTN'])('leaves %j whole', (line) => {
    expect(parted('Nơi nhận:', line)).toEqual([['Nơi nhận:'], [line]])
  })

  it('parts the mark of a signature from an entry', () => {
    expect(parted('Nơi nhận:', '- Thị ủy A, (đã ký và đóng dấu)', '- Sở B (đã nhận)')).toEqual([
      ['Nơi nhận:'],
      ['- Thị ủy A,', '(đã ký và đóng dấu)'],
      ['- Sở B (đã nhận)'],
    ])
  })

  it('leaves lines that are a signature’s as they are', () => {
    const rows = ['KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG', 'Lê Trần Văn An']
    expect(parted('Nơi nhận: TL. CHỦ TỊCH', '- Như trên;', '- Lưu: VT.', ...rows).slice(3)).toEqual(
      rows.map((line) => [line]),
    )
  })

  it.each([
    [['Nơi nhận: CHỦ TỊCH', '- Đồng chí Lê Văn An', '- UBND các xã: Lạng Sơn, Cao Bằng', '- Lưu: VT.']],
    [['Nơi nhận: CHỦ TỊCH', '- Thứ trưởng Lê Văn An', '- VP HĐND', '- Lưu: VT.']],
  ])('leaves persons, places and bodies that are recipients: %j', (lines) => {
    expect(parted(...lines).slice(1)).toEqual(lines.slice(1).map((line) => [line]))
  })

  it('leaves lines below a label of its own', () => {
    const lines = ['Nơi nhận:', '- Các sở CHỦ TỊCH', '- UBND tỉnh Lê Văn An']
    expect(parted(...lines)).toEqual(lines.map((line) => [line]))
  })
})
