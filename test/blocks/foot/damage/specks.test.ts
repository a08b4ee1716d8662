import { describe, expect, it } from 'vitest'
import { pieceOf } from '../../../../src/blocks/foot/piece.js'
import { isSmudge, partSpecks } from '../../../../src/blocks/foot/damage/specks.js'
import { source } from '../../source.js'

/** The pieces of lines, and which of them belong to no list and no signature. */
function parted(...lines: string[]): [text: string, aside: boolean][] {
  const read = source(...lines)
  const whole = read.lines.map(({ first, last }) => pieceOf(read, { start: first, end: last }, 0))
  const pieces = partSpecks(read, whole)
  return pieces.map(({ range, running }) => [read.text.slice(range.start, range.end), running])
}

describe('isSmudge', () => {
  it.each(['M', '"', 'ñ', 'A À', '¬ 4', 'V'])('of %j', (text) => {
    expect(isSmudge(text)).toBe(true)
  })

  it.each(['-', '*', '+', 'VT', 'TH.', 'P.', '(2)', '3b', 'Sở Y tế', '- Như trên;'])('not of %j', (text) => {
    expect(isSmudge(text)).toBe(false)
  })
})

describe('partSpecks', () => {
  it('parts them from a name below the archive', () => {
    expect(parted('- Lưu: VT.', '— Lê Hoàng Bạo')).toEqual([
      ['- Lưu: VT.', false],
      ['—', true],
      ['Lê Hoàng Bạo', false],
    ])
    expect(parted('- Lưu: VT.', '¬ 4 Nguyễn Thị Hoà')[1]).toEqual(['¬ 4', true])
  })

  it('parts them from an entry that is closed', () => {
    expect(parted('- UBND các xã; ˆ-', '- Sở Y tế /', '- Sở A; B')).toEqual([
      ['- UBND các xã;', false],
      ['ˆ-', true],
      ['- Sở Y tế /', false],
      ['- Sở A; B', false],
    ])
  })

  it('parts the marks of capitals beside an entry', () => {
    expect(parted('- Bộ trưởng (để b/c); Á Ă Ò', '- UBND huyện, Â Â')).toEqual([
      ['- Bộ trưởng (để b/c);', false],
      ['Á Ă Ò', true],
      ['- UBND huyện,', false],
      ['Â Â', true],
    ])
    for (const line of ['- Lưu: VT, A B C', '- Sở Y tế; Ý', '- Khu vực Á Âu', '- Sở Á Ă', '- Lưu: VT, Đ Đ'])
      expect(parted(line)).toEqual([[line, false]])
  })

  it('leaves who is a recipient, and other lines', () => {
    expect(parted('- Lê Hoàng Bạo', '- Lưu: VT.')[0]).toEqual(['- Lê Hoàng Bạo', false])
    expect(parted('- Lưu: VT.', '- Sở Xây dựng')[1]).toEqual(['- Sở Xây dựng', false])
    expect(parted('— Lê Hoàng Bạo')).toEqual([['— Lê Hoàng Bạo', false]])
  })
})
