import { describe, expect, it } from 'vitest'
import { cellsOf } from './cells.js'

describe('joinMotto', () => {
  it('puts the national heading together', () => {
    expect(cellsOf('CỘNG', 'HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do -', 'Hạnh phúc')).toEqual([
      ['motto', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['motto', 'Độc lập - Tự do - Hạnh phúc'],
    ])
  })

  it('puts the national heading together that begins with more than a word', () => {
    expect(cellsOf('CỘNG HÒA XÃ HỘI', 'CHỦ NGHĨA', 'VIỆT NAM', 'SỞ Y TẾ', 'Số: 1/TB-SYT')).toEqual([
      ['motto', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['issuer', 'SỞ Y TẾ'],
      ['number', 'Số: 1/TB-SYT'],
    ])
  })

  it('takes the end of the national heading below its column', () => {
    const rows = ['UBND TỈNH LÀO CAI             CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT']
    expect(cellsOf(...rows, 'SỞ Y TẾ                       NAM', 'Số: 1/TB-SYT')).toEqual([
      ['issuer', 'UBND TỈNH LÀO CAI'],
      ['motto', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT'],
      ['issuer', 'SỞ Y TẾ'],
      ['motto', 'NAM'],
      ['number', 'Số: 1/TB-SYT'],
    ])
    expect(cellsOf(...rows, 'SỞ Y TẾ', 'Số: 1/TB-SYT', 'NAM').map(([, text]) => text)).not.toContain('NAM')
  })

  it('tells the national heading from the issuer where a scan lost its end', () => {
    expect(cellsOf('BỘ Y TẾ CỘNG HOÀ XÃ : HỦ NGHĨA VIỆT NAM', 'Số: 1/TB-BYT').slice(0, 2)).toEqual([
      ['issuer', 'BỘ Y TẾ'],
      ['motto', 'CỘNG HOÀ XÃ : HỦ NGHĨA VIỆT NAM'],
    ])
    expect(cellsOf('BỘ Y TẾ', 'Vì nước Cộng hòa xã hội', 'Số: 1/TB-BYT').map(([role]) => role)).toEqual([
      'issuer',
      'number',
    ])
  })
})
