import { describe, expect, it } from 'vitest'
import { isCaption, isPictured, isTwice } from '../../../src/fields/report/pictures.js'
import { paragraphsOf } from '../paragraphs.js'

const paragraph = (line: string) => paragraphsOf(line)[0]!

describe('isCaption', () => {
  it.each<[string, boolean]>([
    ['Đồng chí Lê Văn An kết luận tại hội nghị.', true],
    ['Chủ tịch UBND tỉnh Lê Văn An kiểm tra hiện trường', true],
    ['Đồng chí Lê Văn An yêu cầu các xã rà soát.', false],
    ['Thủ tướng Chính phủ ghi nhận, đánh giá cao kết quả: 75.000 căn nhà đã xong.', false],
    ['Phó Thủ tướng cho rằng tiến độ còn chậm.', false],
    ['- Đồng chí Lê Văn An kết luận tại hội nghị.', false],
    ['Sở Y tế rà soát.', false],
  ])('%s', (line, expected) => {
    expect(isCaption(paragraph(line))).toBe(expected)
  })
})

describe('isPictured', () => {
  it.each<[string, boolean]>([
    ['Bãi biển đông khách. Ảnh: N.T', true],
    ['Quang cảnh hội nghị.', true],
    ['(Hình ảnh cuộc họp)', true],
    ['Chủ tịch UBND tỉnh phát biểu kết luận hội nghị', true],
    ['Bí thư Tỉnh ủy Lê Văn An phát biểu tại hội nghị.', true],
    ['Bí thư Tỉnh ủy Lê Văn An chủ trì hội nghị.', false],
    ['Bí thư Tỉnh ủy phát biểu tại hội nghị, nhấn mạnh việc rà soát.', false],
    ['Các xã phát biểu kết luận hội nghị', false],
    ['BS. Lê Văn An - Trưởng khoa Nội phát biểu tại cuộc họp', true],
    ['BS. Lê Văn An phát biểu, đề nghị các khoa rà soát.', false],
    ['Chủ nhiệm Ủy ban Lê Văn An kết luận phiên họp', true],
    ['Chủ nhiệm Ủy ban Lê Văn An kết luận phiên họp.', false],
    ['Lê Văn An phát biểu tại cuộc họp', false],
  ])('%s', (line, expected) => {
    expect(isPictured(paragraph(line), line)).toBe(expected)
  })

  it('knows a caption by whose picture it is on the next line', () => {
    const line = 'Bãi rác ùn ứ'
    expect(isPictured(paragraph(line), `${line}\nẢnh: Lê An`)).toBe(true)
    expect(isPictured(paragraph(line), `${line}\nCác xã rà soát.`)).toBe(false)
  })
})

describe('isTwice', () => {
  it('compares a paragraph with the one beside it', () => {
    const [first, same, other] = paragraphsOf('Ngư dân ra khơi', 'Ngư dân ra khơi', 'Các xã rà soát.')
    expect(isTwice(first!, same)).toBe(true)
    expect(isTwice(same!, other)).toBe(false)
    expect(isTwice(other!, undefined)).toBe(false)
  })
})
