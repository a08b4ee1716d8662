import { describe, expect, it } from 'vitest'
import { readBody } from '../../../src/blocks/body.js'
import { spacedRows } from '../../../src/blocks/table/spaced.js'
import { source } from '../source.js'

/** The cells of the rows, a bar between them. */
function rows(...lines: string[]): string[] {
  const text = source(...lines)
  return [...spacedRows(text, 0, text.lines.length).values()].flatMap((row) =>
    row
      ? row.cells.map((cell) => cell.map(({ start, end }) => text.text.slice(start, end)).join(' ')).join('|')
      : [],
  )
}

const HEAD = ' STT   Nội dung              Cơ quan chủ trì     Thời hạn'

describe('spacedRows', () => {
  it('reads rows of one line', () => {
    expect(
      rows(
        HEAD,
        '  1    Rà soát danh mục      Sở Y tế             30/6/2025',
        '  2    Số hóa hồ sơ                              thường xuyên',
      ),
    ).toEqual([
      'STT|Nội dung|Cơ quan chủ trì|Thời hạn',
      '1|Rà soát danh mục|Sở Y tế|30/6/2025',
      '2|Số hóa hồ sơ||thường xuyên',
    ])
  })

  it('goes on with cells over several lines', () => {
    expect(
      rows(
        ' STT      Nội dung           Cơ quan             Thời hạn',
        '                             chủ trì',
        '  1    Rà soát danh mục      Sở Y tế, Sở         Trước ngày',
        '       các cơ sở             Tài chính           30/6/2025',
        '  2    Số hóa hồ sơ          Sở Nội vụ           20/7/2025',
      ),
    ).toEqual([
      'STT|Nội dung|Cơ quan chủ trì|Thời hạn',
      '1|Rà soát danh mục các cơ sở|Sở Y tế, Sở Tài chính|Trước ngày 30/6/2025',
      '2|Số hóa hồ sơ|Sở Nội vụ|20/7/2025',
    ])
  })

  it('reads a number in the middle of a row that blank lines part', () => {
    expect(
      rows(
        HEAD,
        '',
        '       Rà soát danh mục',
        '  1    và các cơ sở          Sở Y tế             30/6/2025',
        '',
        '  2    Số hóa hồ sơ          Sở Nội vụ           20/7/2025',
      ).slice(1),
    ).toEqual(['1|Rà soát danh mục và các cơ sở|Sở Y tế|30/6/2025', '2|Số hóa hồ sơ|Sở Nội vụ|20/7/2025'])
  })

  it('reads rows that nothing counts', () => {
    expect(
      rows(
        'Nội dung                 Đơn vị thực hiện     Hạn',
        'Rà soát quy hoạch        Phòng Kinh tế        30/4',
        'sử dụng đất              và Môi trường',
        'Tuyên truyền             Đài Truyền thanh     30/6',
      ).slice(1),
    ).toEqual([
      'Rà soát quy hoạch sử dụng đất|Phòng Kinh tế và Môi trường|30/4',
      'Tuyên truyền|Đài Truyền thanh|30/6',
    ])
  })

  it('ends where a line runs over a gap, or stands apart', () => {
    const table = [
      HEAD,
      '  1    Rà soát               Sở Y tế             30/6/2025',
      '  2    Số hóa                Sở Nội vụ           20/7/2025',
    ]
    expect(rows(...table, '3. Giao Văn phòng Ủy ban nhân dân tỉnh theo dõi.')).toHaveLength(3)
    expect(rows(...table, '', '       Các sở báo cáo.')).toHaveLength(3)
  })

  it('reads none in justified text, in too few lines, or where numbers stand in the middle of rows', () => {
    expect(
      rows(
        'Giao   Sở   Y   tế   chủ trì   rà   soát   danh   mục',
        'thuốc   và   vật   tư,   báo   cáo   Ủy   ban   nhân',
        'dân   tỉnh   trước   ngày   30/6.',
      ),
    ).toEqual([])
    expect(rows(HEAD, '  1    Rà soát               Sở Y tế             30/6/2025')).toEqual([])
    expect(
      rows(
        HEAD,
        '       Rà soát danh mục',
        '  1    và các cơ sở          Sở Y tế             30/6/2025',
        '       đã nêu',
      ),
    ).toEqual([])
    expect(
      rows('Sở Y tế   Sở Nội vụ   Sở Tài chính', 'a         b           c', 'd         e           f'),
    ).toEqual([])
  })

  it('gives the body its rows, and leaves it page numbers', () => {
    const text = source(
      HEAD,
      '  1    Rà soát               Sở Y tế             30/6/2025',
      '                             2',
      '  2    Số hóa                Sở Nội vụ           20/7/2025',
      'Các sở báo cáo kết quả thực hiện trước ngày 30/7/2025.',
    )
    const { paragraphs, loose } = readBody(text, 0, 0, text.lines.length)
    expect(paragraphs.map(({ marker, text }) => [marker?.number, text])).toEqual([
      [null, 'STT Nội dung Cơ quan chủ trì Thời hạn'],
      ['1', 'Rà soát Sở Y tế 30/6/2025'],
      ['2', 'Số hóa Sở Nội vụ 20/7/2025'],
      [undefined, 'Các sở báo cáo kết quả thực hiện trước ngày 30/7/2025.'],
    ])
    expect(loose.map(({ text }) => text)).toEqual(['2'])
  })
})
