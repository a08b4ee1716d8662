import { describe, expect, it } from 'vitest'
import { layOut } from '../../../src/blocks/foot/layout.js'
import { source } from '../source.js'

function layout(...lines: string[]) {
  const { pieces, columns } = layOut(source(...lines), 0)
  return {
    left: pieces.filter(({ column }) => column === 0).map(({ text }) => text),
    right: pieces.filter(({ column }) => column > 0).map(({ text }) => text),
    columns,
  }
}

describe('layOut', () => {
  it('tells the columns of lines that hold both, and counts them', () => {
    expect(
      layout('Nơi nhận:                          TL. CHỦ TỊCH', '- Như trên;', '- Lưu: VT.\tNguyễn Văn An'),
    ).toEqual({
      left: ['Nơi nhận:', '- Như trên;', '- Lưu: VT.'],
      right: ['TL. CHỦ TỊCH', 'Nguyễn Văn An'],
      columns: [1, 3],
    })
  })

  it('parts the longest entry at the column of the lines beside it', () => {
    const lines = [
      '- Như trên;             TL. CHỦ TỊCH',
      '- Các Sở: TC, XD, GTVT; CHÁNH VĂN PHÒNG',
      '- Lưu: VT.',
    ]
    expect(layout(...lines).right).toEqual(['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'])
    expect(layout(lines[0]!, '- Sở TC; Phòng: ĐT, VX, KT, NC;').right).toEqual(['TL. CHỦ TỊCH'])
    expect(layout(lines[0]!, '                  Lê Văn Minh An').right).toEqual([
      'TL. CHỦ TỊCH',
      'Lê Văn Minh An',
    ])
  })

  it('parts no title from a name of the right column, though a column begins there', () => {
    const rows = ['- Như trên;             TM. BAN CHỈ ĐẠO', '- Các sở;                    CHỦ TỊCH', '']
    expect(layout(...rows, '                     PGS.TS. Lê Minh An').right).toContain('PGS.TS. Lê Minh An')
  })

  it('parts no authority at its stop, though a column begins there', () => {
    const rows = ['Nơi nhận: TL. CHỦ TỊCH', '- Như trên;', 'In bài viết | Gửi email']
    expect(layout(...rows).right).toContain('TL. CHỦ TỊCH')
    const above = ['\t\tTL. CHỦ TỊCH', 'Nơi nhận:\tKT. CHÁNH VĂN PHÒNG', '- Như trên;\tPHÓ CHÁNH VĂN PHÒNG']
    expect(layout(...above).left).toContain('TL. CHỦ TỊCH')
  })

  it('tells the column of the recipients by their label, where the signature stands at the left', () => {
    expect(
      layout(
        'T/M ĐẢNG ỦY                         Nơi nhận:',
        'BÍ THƯ                              - Đảng ủy cấp trên,',
        '                                    - Các chi bộ,',
        'Lê Văn An                           - Lưu VPĐU.',
      ),
    ).toEqual({
      left: ['Nơi nhận:', '- Đảng ủy cấp trên,', '- Các chi bộ,', '- Lưu VPĐU.'],
      right: ['T/M ĐẢNG ỦY', 'BÍ THƯ', 'Lê Văn An'],
      columns: [1, 2, 4],
    })
    expect(layout('TL. CHỦ TỊCH', '', 'Nơi nhận:', '- Lưu: VT.').right).toEqual([])
  })

  it('parts columns that one space joins, where the label shows it', () => {
    expect(
      layout(
        'Nơi nhận: TL. CHỦ TỊCH',
        '- TT HU (b/c); KT. CHÁNH VĂN PHÒNG',
        '- UBND các xã; PHÓ CHÁNH VĂN PHÒNG',
        '- Phòng VHTT;',
        '- Lưu: VT. Lê Thanh Bình',
      ),
    ).toEqual({
      left: ['Nơi nhận:', '- TT HU (b/c);', '- UBND các xã;', '- Phòng VHTT;', '- Lưu: VT.'],
      right: ['TL. CHỦ TỊCH', 'KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG', 'Lê Thanh Bình'],
      columns: [],
    })
  })

  it('parts them from the line on in which the signature begins', () => {
    expect(layout('Nơi nhận:', '- Như trên;', '- Lưu: VT, NC(A). TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG')).toEqual({
      left: ['Nơi nhận:', '- Như trên;', '- Lưu: VT, NC(A).', 'CHÁNH VĂN PHÒNG'],
      right: ['TL. CHỦ TỊCH'],
      columns: [],
    })
    expect(layout('Nơi nhận:', '- Lưu: VT, KT.HTA').right).toEqual([])
  })

  it('leaves the names of typists and the recipients without a joined label', () => {
    expect(layout('Nơi nhận:', '- Như trên; CHÁNH VĂN PHÒNG', '- Lưu: VT. Lê Thanh Bình').right).toEqual([])
    expect(layout('Nơi nhận: TL. CHỦ TỊCH', '- Lưu: VT, XDCT. Khánh').right).toEqual(['TL. CHỦ TỊCH'])
  })

  it('puts a line on its own to the right where the right column stands', () => {
    expect(
      layout(
        'Nơi nhận:           CHỦ TỊCH',
        '',
        '                (Đã ký)',
        '   (để b/c);',
        '              Nguyễn Văn An',
      ).right,
    ).toEqual(['CHỦ TỊCH', '(Đã ký)'])
  })

  it('puts a line set in by thirty columns to the right where no line holds both', () => {
    expect(layout('Nơi nhận:', `${' '.repeat(30)}CHỦ TỊCH`, `${' '.repeat(29)}a`)).toEqual({
      left: ['Nơi nhận:', 'a'],
      right: ['CHỦ TỊCH'],
      columns: [],
    })
  })

  it('does not part the number of a page', () => {
    expect(layout('Trang   2').left).toEqual(['Trang   2'])
  })

  it('keeps an empty cell of a table, and none that is empty in every row', () => {
    const rows = ['| TM. BAN | | TM. UBND |', '| CHỦ TỊCH | | KT. CHỦ TỊCH |', '| | | PHÓ CHỦ TỊCH |']
    expect(layout(...rows)).toMatchObject({
      left: ['TM. BAN', 'CHỦ TỊCH'],
      right: ['TM. UBND', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    })
    expect(layout('| | CHỦ TỊCH |').left).toEqual(['CHỦ TỊCH'])
  })

  it('keeps the lines of one cell in its column', () => {
    expect(
      layout(
        '| **Nơi nhận:**<br>- Như trên;<br>- Lưu: VT. | **KT. GIÁM ĐỐC**<br>**PHÓ GIÁM ĐỐC**<br><br>Lê Thanh Bình |',
      ),
    ).toEqual({
      left: ['**Nơi nhận:**', '- Như trên;', '- Lưu: VT.'],
      right: ['**KT. GIÁM ĐỐC**', '**PHÓ GIÁM ĐỐC**', 'Lê Thanh Bình'],
      columns: [1],
    })
    expect(layout('Nơi nhận:<br>- Như trên;<br/>- Lưu: VT.').columns).toEqual([])
    expect(layout('<td><p><b>Nơi nhận:</b></p><p>- Như trên;</p><p>- Lưu: VT.</p></td>')).toEqual({
      left: ['Nơi nhận:', '- Như trên;', '- Lưu: VT.'],
      right: [],
      columns: [],
    })
    expect(layout('<p>BÍ THƯ</p></td><td><p>CHỦ TỊCH</p>').right).toEqual(['CHỦ TỊCH'])
    expect(layout('<b>BÍ THƯ</b>     <b>CHỦ TỊCH</b>').right).toEqual(['CHỦ TỊCH'])
    expect(layout('|_**Nơi nhận:**_  <br>- Như trên;  <br>- Lưu: VT.|').columns).toEqual([])
    expect(layout('<td><i><b>Nơi nhận:</b></i><br/>- Như trên;<br/>- Lưu: VT.</td>').columns).toEqual([])
    expect(layout('<td>- Lưu: VT.</td><td>CHỦ TỊCH</td>').right).toEqual(['CHỦ TỊCH'])
  })

  it('tells three columns apart, and no more', () => {
    const columnsOf = (...lines: string[]) => layOut(source(...lines), 0).pieces.map(({ column }) => column)
    expect(columnsOf('GIÁM ĐỐC    VIỆN TRƯỞNG    CHÁNH ÁN', 'Lê An\tTrần Hà\tLý Bình\tĐỗ Vân')).toEqual([
      0, 1, 2, 0, 1, 2, 2,
    ])
    expect(columnsOf('Nơi nhận:          CHỦ TỊCH', `${' '.repeat(20)}Lê An    Trần Hà`)).toEqual([
      0, 1, 1, 2,
    ])
  })

  it('tells what comes again on every page', () => {
    const { pieces } = layOut(source('- Như trên;', 'Bộ Y tế   2/2', '- Lưu: VT.'), 0, new Set([1]))
    expect(pieces.filter(({ running }) => running).map(({ text }) => text)).toEqual(['Bộ Y tế   2/2'])
  })

  it('takes no tab for the place of the right column', () => {
    expect(layout('Nơi nhận:\tCHỦ TỊCH', '          - Như trên').left).toEqual(['Nơi nhận:', '- Như trên'])
  })
})
