import { describe, expect, it } from 'vitest'
import { splitColumns, trim } from '../../src/blocks/columns.js'

const split = (line: string) =>
  splitColumns(line, 0, line.length).map(({ start, end }) => line.slice(start, end))

describe('splitColumns', () => {
  it.each([
    [
      'Số: 11 /TB-UBND         Hà Nam, ngày 08 tháng 01 năm 2025',
      ['Số: 11 /TB-UBND', 'Hà Nam, ngày 08 tháng 01 năm 2025'],
    ],
    ['Nơi nhận:\tTM. ỦY BAN NHÂN DÂN', ['Nơi nhận:', 'TM. ỦY BAN NHÂN DÂN']],
    ['| Số: 12/TB-UBND | Hà Nam, ngày 05/7/2022 |', ['Số: 12/TB-UBND', 'Hà Nam, ngày 05/7/2022']],
    ['<tr><td class="a">SỞ Y TẾ</td><td>THÔNG BÁO</td></tr>', ['SỞ Y TẾ', 'THÔNG BÁO']],
    ['SỞ Y TẾ<br/>TỈNH HÀ NAM', ['SỞ Y TẾ', 'TỈNH HÀ NAM']],
    ['<td width="40%"><p><b>SỞ Y TẾ</b><br/>', ['SỞ Y TẾ']],
    ['<tr><td><p>Số: 9/TB-SYT</p></td><td><i>Hà Nam, ngày', ['Số: 9/TB-SYT', 'Hà Nam, ngày']],
    ['a   b\tc', ['a', 'b', 'c']],
    ['V/v rà soát quy hoạch       năm 2022', ['V/v rà soát quy hoạch', 'năm 2022']],
    ['- Lưu:\tCHỦ TỊCH', ['- Lưu:', 'CHỦ TỊCH']],
    ['- Như trên;    (Đã ký)', ['- Như trên;', '(Đã ký)']],
  ])('parts %j', (line, cells) => {
    expect(split(line)).toEqual(cells)
  })

  it.each([
    'Số: 11 /TB-UBND  Hà Nam',
    '- Lưu:\tVT, KGVX.',
    'Số:        /TB-UBND',
    'Số 12    -TB/TU',
    'ngày      tháng      năm 2026',
    'ngày 12   tháng 4   năm 2026',
    'Số:     12',
    'ngày ....   tháng ....   năm 2026',
    '-     Như trên;',
    '•\tNhư trên;',
    '\uf02d\tNhư trên;',
    '▪   Như trên;',
    'Diện tích <5 ha',
    'Giao <b>Sở Y tế',
  ])('leaves %j whole: the blank waits for a number, follows a bullet or parts no columns', (line) => {
    expect(split(line)).toEqual([line])
  })

  it('leaves out blanks and empty cells', () => {
    expect(split('   a    ')).toEqual(['a'])
    expect(split('| | a ||')).toEqual(['a'])
    expect(split('')).toEqual([])
  })

  it('stays between its ends', () => {
    expect(splitColumns('ab   cd   ef', 1, 7)).toEqual([
      { start: 1, end: 2 },
      { start: 5, end: 7 },
    ])
    expect(splitColumns('a<br>b', 0, 3)).toEqual([{ start: 0, end: 3 }])
  })
})

describe('trim', () => {
  it('leaves out blanks at the ends', () => {
    expect(trim('\t Sở \t', 0, 6)).toEqual({ start: 2, end: 4 })
  })

  it('is null where nothing else is left', () => {
    expect(trim(' \t ', 0, 3)).toBeNull()
    expect(trim('Sở', 1, 1)).toBeNull()
  })
})
