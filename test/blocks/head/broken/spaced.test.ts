import { describe, expect, it } from 'vitest'
import { closeUp } from '../../../../src/blocks/head/broken/spaced.js'
import { head } from '../head.js'

const cells = (...lines: string[]) =>
  head('SỞ Y TẾ', 'Số: 1/TB-SYT', ...lines, '', 'Ngày 05/7/2022 họp.').cells.slice(2)

describe('isSpacedType', () => {
  it.each(['T H Ô N G   B Á O', 'T H Ô N G B Á O', 'THÔN G BÁO', '**K Ế T  L U Ậ N**', 'K ÉT LUẬN'])(
    'tells the type from its letters: %s',
    (line) => {
      expect(cells(line, 'Của Giám đốc')).toEqual([
        ['type', line.replaceAll(/\*|(?<= ) +/g, '')],
        ['subject', 'Của Giám đốc'],
      ])
    },
  )

  it.each(['T h ô n g  b á o', 'T H Ô N G  T I N', 'KẾT L U Ậ N CỦA GIÁM ĐỐC'])(
    'tells none from %s',
    (line) => {
      expect(cells(line, 'Của Giám đốc')).toEqual([])
    },
  )
})

describe('closeUp', () => {
  it('leaves blanks between words only', () => {
    expect(closeUp('T H Ô N G   B Á O')).toBe('THÔNG BÁO')
    expect(closeUp('K ÉT LUẬN')).toBe('KÉT LUẬN')
    expect(closeUp('THÔNG BÁO')).toBe('THÔNG BÁO')
    expect(closeUp('A B C')).toBe('A B C')
  })
})
