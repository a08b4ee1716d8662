import { describe, expect, it } from 'vitest'
import { isClosing, isFormula, isInSetWords } from '../../../src/fields/conclusions/words.js'
import { bare } from '../../../src/language/letters.js'

describe('isClosing, isFormula and isInSetWords', () => {
  it.each([
    ['Trên đây là ý kiến kết luận của Chủ tịch', true, true, true],
    ['Văn phòng UBND tỉnh thông báo để các sở biết, thực hiện', true, true, true],
    ['P. Tổng hợp thông báo để các đơn vị biết và thực hiện.', true, true, true],
    ['Các phòng nghiêm túc thực hiện kết luận này', true, true, false],
    [
      'Trên cơ sở kết luận nêu trên, Văn phòng thông báo để các sở biết, thực hiện; báo cáo trước ngày 25/3.',
      true,
      false,
      false,
    ],
    ['Trên cơ sở kết luận nêu trên, Sở Y tế rà soát.', false, false, false],
    ['Các phòng nghiêm túc thực hiện nội dung trên.', true, false, false],
    ['Các phòng rà soát./.', false, true, false],
    ['Hội nghị kêu gọi toàn thể cán bộ, đảng viên và Nhân dân đoàn kết.', true, false, false],
    ['Mặt trận kêu gọi toàn dân ủng hộ.', false, false, false],
    ['Giao Sở Y tế rà soát', false, false, false],
  ])('%j', (text, ...told) => {
    const plain = bare(text)
    expect([isClosing(plain), isFormula(plain), isInSetWords(plain)]).toEqual(told)
  })
})
