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

  it('finds a matter before a verb that begins a sentence', () => {
    const text =
      'như sau: Về công tác quý III Cơ bản thống nhất báo cáo. Đối với đề nghị của xã Giao Sở Y tế rà soát; 4. Về tiếp xúc cử tri Đề nghị'
    expect(headings(text)).toEqual(['Về công tác quý III ', 'Đối với đề nghị của xã '])
    expect(headings(`${text} các Ban tổ chức.`)).toEqual([
      'Về công tác quý III ',
      'Đối với đề nghị của xã ',
      '',
    ])
    expect(headingsOf(`${text} các Ban tổ chức.`, 0, 200).at(-1)?.end).toBe(text.indexOf('Đề nghị'))
  })

  it('finds a matter before the first number below it', () => {
    expect(headings('Kết quả khá. Về nhiệm vụ tháng 10 1. Phòng Kinh tế rà soát.')).toEqual([
      'Về nhiệm vụ tháng 10 ',
    ])
    expect(headings('Kết quả khá. Về đề xuất tại khoản 1. Phòng Kinh tế rà soát.')).toEqual([])
  })

  it.each([
    ['a sentence', 'Kết quả khá. Về quy hoạch, giao Sở Xây dựng rà soát.'],
    ['the middle of one', 'Kết quả khá, tốt hơn Về quy hoạch Giao Sở Xây dựng.'],
    ['a name', 'Kết quả khá. Về khu vực công viên Thống Nhất đã rà soát.'],
    ['two words in capitals', 'Kết quả khá. GIẢI PHÁP Các sở báo cáo.'],
    ['bold within a sentence', 'Giao UBND TP **Sông Đào** Rà soát đất.'],
    ['one with a number', 'Kết quả khá. 2. **Về quy hoạch** Giao Sở Xây dựng.'],
    ['one with a Roman number', 'Kết quả khá. II. NHIỆM VỤ TRỌNG TÂM Giao Sở Xây dựng.'],
    ['one above small letters', 'Kết quả khá. **Sở Xây dựng** chủ trì rà soát.'],
  ])('finds none in %s', (_what, text) => {
    expect(headings(text)).toEqual([])
  })
})
