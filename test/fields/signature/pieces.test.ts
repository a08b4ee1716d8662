import { describe, expect, it } from 'vitest'
import { pieces } from '../../../src/fields/signature/pieces.js'
import { signatureCells } from '../cells.js'

function read(...lines: string[]): [string, string][] {
  const { cells, text } = signatureCells(...lines)
  return pieces(cells).map(({ kind, ranges }) => [
    kind,
    ranges.map(({ start, end }) => text.slice(start, end)).join(' '),
  ])
}

describe('pieces', () => {
  it('tells the lines of a signature apart', () => {
    expect(read('KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', '(Đã ký)', 'Lê Văn An')).toEqual([
      ['authority', 'KT. GIÁM ĐỐC'],
      ['post', 'PHÓ GIÁM ĐỐC'],
      ['mark', '(Đã ký)'],
      ['name', 'Lê Văn An'],
    ])
  })

  it('tells a post whose words have capitals from a name', () => {
    expect(read('KT. Chánh Văn Phòng', 'Phó Chánh Văn Phòng', 'Lê Văn An')).toEqual([
      ['authority', 'KT. Chánh Văn Phòng'],
      ['post', 'Phó Chánh Văn Phòng'],
      ['name', 'Lê Văn An'],
    ])
  })

  it('adds the rest of a body’s name, and of a post, to the line above', () => {
    expect(read('TM. BAN CHẤP HÀNH', 'ĐẢNG BỘ XÃ', 'BÍ THƯ')).toEqual([
      ['authority', 'TM. BAN CHẤP HÀNH ĐẢNG BỘ XÃ'],
      ['post', 'BÍ THƯ'],
    ])
    expect(read('PHÓ CHỦ TỊCH', 'THƯỜNG TRỰC', 'Lê Văn An')).toEqual([
      ['post', 'PHÓ CHỦ TỊCH THƯỜNG TRỰC'],
      ['name', 'Lê Văn An'],
    ])
  })

  it('leaves an office beside a post to itself', () => {
    expect(read('PHÓ TRƯỞNG BAN', 'GIÁM ĐỐC SỞ Y TẾ')).toEqual([
      ['post', 'PHÓ TRƯỞNG BAN'],
      ['post', 'GIÁM ĐỐC SỞ Y TẾ'],
    ])
  })

  it('leaves a rank below a post to itself', () => {
    expect(read('PHÓ BÍ THƯ', 'THƯỢNG TÁ', 'Lê Văn An').slice(0, 2)).toEqual([
      ['post', 'PHÓ BÍ THƯ'],
      ['post', 'THƯỢNG TÁ'],
    ])
  })

  it('takes the post of the head for more of the authority, where the deputy’s stands below', () => {
    expect(read('KT. BỘ TRƯỞNG,', 'CHỦ NHIỆM', 'PHÓ CHỦ NHIỆM')).toEqual([
      ['authority', 'KT. BỘ TRƯỞNG, CHỦ NHIỆM'],
      ['post', 'PHÓ CHỦ NHIỆM'],
    ])
  })

  it('takes a name in capitals below an authority for a person’s only where it is one', () => {
    expect(read('KT. GIÁM ĐỐC', 'LÊ VĂN AN')[1]).toEqual(['name', 'LÊ VĂN AN'])
    expect(read('TM. BAN CHẤP HÀNH', 'LÊ VĂN AN')).toHaveLength(1)
    expect(read('KT. BỘ TRƯỞNG, CHỦ NHIỆM', 'VĂN PHÒNG CHÍNH PHỦ', 'PHÓ CHỦ NHIỆM')).toEqual([
      ['authority', 'KT. BỘ TRƯỞNG, CHỦ NHIỆM VĂN PHÒNG CHÍNH PHỦ'],
      ['post', 'PHÓ CHỦ NHIỆM'],
    ])
  })

  it('leaves what is nothing of a signature', () => {
    expect(read('Lê Văn An', 'ĐẢNG BỘ XÃ', 'các phòng chuyên môn')).toEqual([['name', 'Lê Văn An']])
  })

  it('keeps the cell where a piece is one and no more', () => {
    const { cells } = signatureCells('TM. BAN CHẤP HÀNH', 'ĐẢNG BỘ XÃ', 'BÍ THƯ')
    expect(pieces(cells).map(({ cell }) => cell)).toEqual([null, cells[2]])
  })
})
