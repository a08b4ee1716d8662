import { describe, expect, it } from 'vitest'
import { anchors } from '../../../../src/blocks/head/anchors/index.js'
import { bare } from '../../../../src/language/letters.js'

const found = (cell: string, at = 0) =>
  anchors(cell, bare(cell), at).map(({ role, start, end }) => [role, cell.slice(start - at, end - at)])

describe('anchors', () => {
  it('finds the words of the frame in their order', () => {
    expect(
      found('SỞ Y TẾ Số: 12/SYT-NV ----- ĐẢNG CỘNG SẢN VIỆT NAM Hà Nam, ngày 06 tháng 7 năm 2022', 40).map(
        ([role, text]) => [role, text!.trim()],
      ),
    ).toEqual([
      ['number', 'Số: 12/SYT-NV'],
      ['rule', '-----'],
      ['motto', 'ĐẢNG CỘNG SẢN VIỆT NAM'],
      ['date', 'Hà Nam, ngày 06 tháng 7 năm 2022'],
    ])
  })

  it('finds none within another', () => {
    expect(found('ĐẢNG ỦY XÃ AN PHÚ *** Số 88-TB/ĐU').filter(([role]) => role === 'number')).toHaveLength(1)
    expect(found('Độc lập --- Tự do --- Hạnh phúc').map(([role]) => role)).toEqual(['motto'])
  })

  it('takes a torn national heading where there is no whole one', () => {
    expect(found('CỘNG HÒA XÃ HỘI CHỦ NGHĨA')).toEqual([['motto', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA']])
    expect(found('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')).toHaveLength(1)
  })

  it.each(['Số: 12/TB-UBND', 'SỞ Y TẾ', 'Thực hiện Công văn Số 12/SYT-NV ngày mai', 'KẾT LUẬN - CHỈ ĐẠO'])(
    'finds none in %s',
    (cell) => {
      expect(found(cell)).toEqual([])
    },
  )
})
