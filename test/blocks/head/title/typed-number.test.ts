import { describe, expect, it } from 'vitest'
import { head } from '../head.js'

const TITLE = ['NGHỊ QUYẾT', 'Về công tác cán bộ', '', 'Hội nghị thống nhất:']

describe('nameTypedNumber', () => {
  it.each(['Nghị quyết số: 21-NQ/ĐU', 'Thông báo số 21-NQ/ĐU', 'Quyết định số: 12/QĐ-SYT'])(
    'takes %s below the issuer for the number',
    (number) => {
      const { cells } = head('ĐẢNG ỦY XÃ TÂN LẬP', number, '', 'ĐẢNG CỘNG SẢN VIỆT NAM', '', ...TITLE)
      expect(cells).toContainEqual(['number', number])
    },
  )

  it('parts it from the date on its line', () => {
    const { cells } = head(
      'ĐẢNG ỦY XÃ TÂN LẬP',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'Nghị quyết số: 21-NQ/ĐU Tân Lập, ngày 06 tháng 01 năm 2012',
      ...TITLE,
    )
    expect(cells).toContainEqual(['number', 'Nghị quyết số: 21-NQ/ĐU'])
    expect(cells).toContainEqual(['date', 'Tân Lập, ngày 06 tháng 01 năm 2012'])
  })

  it('leaves what a head cites beside a number of its own, and more than a number', () => {
    const numbered = ['ĐẢNG ỦY XÃ TÂN LẬP', 'Số 12-NQ/ĐU', 'Kế hoạch số 21-KH/ĐU', ...TITLE]
    expect(head(...numbered).cells).not.toContainEqual(['number', 'Kế hoạch số 21-KH/ĐU'])
    const told = ['ĐẢNG ỦY XÃ TÂN LẬP', 'Kế hoạch số 21-KH/ĐU về rà soát', 'ĐẢNG CỘNG SẢN VIỆT NAM', ...TITLE]
    expect(head(...told).cells.map(([role]) => role)).not.toContain('number')
  })
})
