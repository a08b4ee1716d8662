import { describe, expect, it } from 'vitest'
import { addMottoes, addTorn } from '../../../../src/blocks/head/anchors/motto.js'
import { bare } from '../../../../src/language/letters.js'
import { told } from './told.js'

describe('addMottoes', () => {
  const mottoes = (cell: string) => told(cell, (at, found) => addMottoes(cell, bare(cell), at, found))

  it('finds each of them in a line', () => {
    expect(mottoes('BỘ Y TẾ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập – Tự do – Hạnh phúc')).toEqual([
      ['motto', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['motto', 'Độc lập – Tự do – Hạnh phúc'],
    ])
    expect(mottoes('**ĐẢNG CỘNG SẢN VIỆT NAM**')).toEqual([['motto', 'ĐẢNG CỘNG SẢN VIỆT NAM']])
  })

  it('takes the letters that a scan mistook', () => {
    expect(mottoes('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VlỆT NAM')).toHaveLength(1)
  })

  it.each([
    'QUỐC HỘI NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Chào mừng Đảng Cộng sản Việt Nam',
    'MẶT TRẬN TỔ QUỐC VIỆT NAM',
    'Độc lập, tự chủ, hạnh phúc',
  ])('finds none in %s', (cell) => {
    expect(mottoes(cell)).toEqual([])
  })
})

describe('addTorn', () => {
  const torn = (cell: string) => told(cell, (at, found) => addTorn(cell, bare(cell), at, found))

  it('finds a national heading without its end', () => {
    expect(torn('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT')).toEqual([['motto', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT']])
    expect(torn('SỞ Y TẾ CỘNG HÒA XÃ HỘI')).toEqual([['motto', 'CỘNG HÒA XÃ HỘI']])
  })

  it('finds none in small letters, nor in what goes on', () => {
    expect(torn('nước Cộng hòa xã hội chủ nghĩa')).toEqual([])
    expect(torn('QUỐC HỘI NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA')).toEqual([])
    expect(torn('CỘNG HÒA XÃ HỘI CHỦ NGHĨA LÀ TÊN CỦA NƯỚC TA')).toEqual([])
  })
})
