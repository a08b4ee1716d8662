import { describe, expect, it } from 'vitest'
import { Rows } from '../../../src/blocks/body/rows.js'
import { source } from '../source.js'

/** What each line is: the text of its row, undefined where it goes on one, null where it is none. */
function read(...lines: string[]) {
  const whole = source(...lines)
  const rows = new Rows(whole, 0, whole.lines.length)
  return whole.lines.map((line) => {
    const row = rows.read(line, line.first)
    return row && `${row.marker?.number ?? '-'}: ${row.text}`
  })
}

describe('Rows', () => {
  it('reads those by pipes', () => {
    expect(read('| 1 | Số hóa dữ liệu | Sở Tư pháp |', '2. Giao Sở Y tế')).toEqual([
      '1: Số hóa dữ liệu Sở Tư pháp',
      null,
    ])
  })

  it('reads those by tabs below a head that counts', () => {
    expect(read('STT\tNội dung\tChủ trì', '1\tSố hóa\tSở Tư pháp', 'Nơi nhận', '1\tSố hóa')).toEqual([
      '-: STT Nội dung Chủ trì',
      '1: Số hóa Sở Tư pháp',
      null,
      null,
    ])
  })

  it('reads those by spaces, over several lines', () => {
    expect(
      read(
        ' STT   Nội dung              Cơ quan chủ trì     Thời hạn',
        '  1    Rà soát danh mục      Sở Y tế             30/6/2025',
        '       các cơ sở',
        '  2    Số hóa hồ sơ          Sở Nội vụ           20/7/2025',
      ),
    ).toEqual([
      '-: STT Nội dung Cơ quan chủ trì Thời hạn',
      '1: Rà soát danh mục các cơ sở Sở Y tế 30/6/2025',
      undefined,
      '2: Số hóa hồ sơ Sở Nội vụ 20/7/2025',
    ])
  })
})
