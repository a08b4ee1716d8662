import { describe, expect, it } from 'vitest'
import { Table } from '../../../../src/blocks/table/spaced/table.js'
import { CELL, DIGIT } from '../../../../src/lines/signs.js'
import { source } from '../../source.js'

const HEAD = ' STT   Nội dung              Cơ quan chủ trì     Thời hạn'

/** The lines that belong to the head, and the cells of each row, a bar between them. */
function read(...lines: string[]) {
  const whole = source(...lines)
  const table = new Table(whole, 0, whole.lines.length)
  const rows = table.rows.map(({ cells }) =>
    cells.map((cell) => cell.map(({ start, end }) => whole.text.slice(start, end)).join(' ')).join('|'),
  )
  return { lines: table.lines.map(({ number }) => number), last: table.last, rows, table }
}

describe('Table', () => {
  it('holds the lines that keep the columns apart, and none behind', () => {
    const { lines, last, rows } = read(
      HEAD,
      '  1    Rà soát danh mục      Sở Y tế             30/6/2025',
      '  2    Số hóa hồ sơ          Sở Nội vụ           thường xuyên',
      'Các cơ quan, đơn vị báo cáo kết quả thực hiện về Ủy ban nhân dân tỉnh.',
      '  3    Rà soát danh mục      Sở Y tế             30/6/2025',
    )
    expect(lines).toEqual([1, 2, 3])
    expect(last).toBe(2)
    expect(rows).toEqual([
      'STT|Nội dung|Cơ quan chủ trì|Thời hạn',
      '1|Rà soát danh mục|Sở Y tế|30/6/2025',
      '2|Số hóa hồ sơ|Sở Nội vụ|thường xuyên',
    ])
  })

  it('goes on over blank lines and the number of a page, but with no paragraph', () => {
    const row = '  1    Rà soát danh mục      Sở Y tế             30/6/2025'
    expect(read(HEAD, '', row, '', '2', '', row).lines).toEqual([1, 3, 7])
    expect(read(HEAD, row, '', '       Đã họp.', '', row).lines).toEqual([1, 2])
  })

  it('puts each piece into its column, line by line, with where it stands', () => {
    const { table } = read(
      HEAD,
      '  1    Rà soát danh mục      Sở Y tế, Sở         Trước ngày',
      '       các cơ sở             Tài chính           30/6/2025',
      '  2    Số hóa hồ sơ          Sở Nội vụ           20/7/2025',
    )
    const [, first] = table.rows
    const start = HEAD.length + 1
    expect(first!.line.number).toBe(2)
    expect(first!.cells.map((cell) => cell.length)).toEqual([1, 2, 2, 2])
    expect(first!.cells[0]).toEqual([{ start: start + 2, end: start + 3 }])
    expect(first!.signs & DIGIT).not.toBe(0)
    expect(first!.signs & CELL).toBe(0)
  })

  it('begins rows with words where nothing counts them', () => {
    expect(
      read(
        'Nội dung                Cơ quan chủ trì     Thời hạn',
        'Rà soát danh mục        Sở Y tế             30/6/2025',
        'các cơ sở               và Sở Tài chính',
        'Số hóa hồ sơ            Sở Nội vụ           20/7/2025',
      ).rows.slice(1),
    ).toEqual([
      'Rà soát danh mục các cơ sở|Sở Y tế và Sở Tài chính|30/6/2025',
      'Số hóa hồ sơ|Sở Nội vụ|20/7/2025',
    ])
  })

  it('has no rows where the lines are too few, or numbers stand in the middle of them', () => {
    expect(read(HEAD, '  1    Rà soát danh mục      Sở Y tế             30/6/2025').rows).toEqual([])
    expect(
      read(
        HEAD,
        '       Rà soát danh mục      Sở Y tế             30/6/2025',
        '  1    các cơ sở             và Sở Tài chính',
        '       khám bệnh',
        '       Số hóa hồ sơ          Sở Nội vụ           20/7/2025',
        '  2    của tỉnh              tỉnh',
      ).rows,
    ).toEqual([])
  })

  it('takes no line whose cells pipes part', () => {
    expect(read(HEAD, '| 1 | Rà soát danh mục | Sở Y tế |').lines).toEqual([1])
  })
})
