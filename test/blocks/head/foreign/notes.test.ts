import { describe, expect, it } from 'vitest'
import { head } from '../head.js'

const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'

describe('a note above the head', () => {
  const note = `[Bản trích chữ tự động từ bản quét, ${'có thể sai số, ngày, dấu; '.repeat(10)}đối chiếu bản gốc]`
  const HEAD = ['ỦY BAN NHÂN DÂN', NATION, 'Số: 12/TB-UBND', 'Hà Nam, ngày 06 tháng 7 năm 2022', 'THÔNG BÁO']

  it('sets a long note aside where the national heading follows', () => {
    const { cells, loose } = head(note, '', ...HEAD)
    expect(cells.map(([role]) => role)).toEqual(['issuer', 'motto', 'number', 'date', 'type'])
    expect(loose).toEqual([['before', note]])
  })

  it('reads no head below text that none follows soon', () => {
    expect(head(note, note).cells).toEqual([])
    expect(head(note, ...Array.from({ length: 12 }, () => 'Tin khác'), ...HEAD).cells).toEqual([])
  })

  it('takes no day that a note tells for the day of issue', () => {
    const told = 'Đoàn khảo sát của Ban Chỉ đạo làm việc với Hội Nông dân Việt Nam ngày 1/12/2022'
    const { cells, loose } = head(told, ...HEAD)
    expect(cells.filter(([role]) => role === 'date')).toEqual([['date', HEAD[3]]])
    expect(loose).toEqual([['before', told]])
  })
})
