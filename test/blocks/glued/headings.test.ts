import { describe, expect, it } from 'vitest'
import { headingsOf } from '../../../src/blocks/glued/headings.js'

const headings = (text: string, from = 0, to = text.length) =>
  headingsOf(text, from, to).map(({ start, end }) => text.slice(start, end))

describe('headingsOf', () => {
  it('finds one in bold between a sentence and a capital', () => {
    expect(headings('kết luận như sau: **Về quy hoạch** Giao Sở Xây dựng rà soát.')).toEqual([
      '**Về quy hoạch** ',
    ])
  })

  it('finds one in capitals, above text, a number or a bullet', () => {
    const text =
      'Kết quả khá. TỔ CHỨC THỰC HIỆN Các sở báo cáo. NHIỆM VỤ, GIẢI PHÁP 1. Rà soát. ĐỐI VỚI CÁC XÃ: - Báo cáo.'
    expect(headings(text)).toEqual(['TỔ CHỨC THỰC HIỆN ', 'NHIỆM VỤ, GIẢI PHÁP ', 'ĐỐI VỚI CÁC XÃ: '])
    expect(headings(text, 0, text.indexOf('NHIỆM'))).toHaveLength(1)
    expect(headings(text, text.indexOf('NHIỆM') - 1)).toHaveLength(2)
  })

  it.each([
    ['two words in capitals', 'Kết quả khá. GIẢI PHÁP Các sở báo cáo.'],
    ['bold within a sentence', 'Giao UBND TP **Sông Đào** Rà soát đất.'],
    ['one with a number', 'Kết quả khá. 2. **Về quy hoạch** Giao Sở Xây dựng.'],
    ['one with a Roman number', 'Kết quả khá. II. NHIỆM VỤ TRỌNG TÂM Giao Sở Xây dựng.'],
    ['one above small letters', 'Kết quả khá. **Sở Xây dựng** chủ trì rà soát.'],
  ])('finds none in %s', (_what, text) => {
    expect(headings(text)).toEqual([])
  })
})
