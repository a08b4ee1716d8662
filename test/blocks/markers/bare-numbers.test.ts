import { describe, expect, it } from 'vitest'
import { readBody } from '../../../src/blocks/body.js'
import { source } from '../source.js'

/** The numbers of the paragraphs. */
function numbers(...lines: string[]) {
  const text = source(...lines)
  const { paragraphs } = readBody(text, 0, 0, text.lines.length)
  return paragraphs.map(({ marker }) => marker && `${marker.kind} ${marker.text}`)
}

describe('bareNumbers', () => {
  it('tells numbers without punctuation by the next of their list', () => {
    expect(numbers('1 Đánh giá chung.', '2 Giao Sở Y tế rà soát.', '2.1 Sở Nội vụ tham mưu.')).toEqual([
      'arabic 1',
      'arabic 2',
      'compound 2.1',
    ])
    expect(
      numbers('I Kết quả.', '1 Ưu điểm.', '2 Hạn chế.', 'II Nhiệm vụ.', '1 A B.', '2 “Cờ đỏ” D.'),
    ).toEqual(['roman I', 'arabic 1', 'arabic 2', 'roman II', 'arabic 1', 'arabic 2'])
  })

  it('tells one that has lost its punctuation by those around it', () => {
    expect(numbers('1. Đánh giá.', '2 Giao Sở Y tế rà soát.', '3. Về kinh phí.')).toEqual([
      'arabic 1.',
      'arabic 2',
      'arabic 3.',
    ])
  })

  it('tells one whose point a scan took for a comma, also the last', () => {
    const items = ['1. Đánh giá.', '2, Giao Sở Y tế rà soát.', '3, Về kinh phí.']
    expect(numbers(...items)).toEqual(['arabic 1.', 'arabic 2,', 'arabic 3,'])
    expect(numbers('1, Đánh giá chung.', '2. Giao Sở Y tế.')).toEqual(['arabic 1,', 'arabic 2.'])
    expect(numbers('1. Đánh giá.', '5, Giao Sở Y tế rà soát.')).toEqual(['arabic 1.', null])
    expect(numbers('1. Đánh giá.', '2,5 Triệu đồng.')).toEqual(['arabic 1.', null])
  })

  it('tells one that counts on below the end of a sentence, also the last', () => {
    expect(numbers('1. Đánh giá.', '2 Giao Sở Y tế rà soát.', '3 Về kinh phí.')).toEqual([
      'arabic 1.',
      'arabic 2',
      'arabic 3',
    ])
    expect(numbers('1. Tham dự có', '2 Phó Chủ tịch phụ trách khối.')).toEqual(['arabic 1.', null])
  })

  it('begins anew with a one that the next goes on with', () => {
    expect(numbers('1. A.', '2. B.', '1 Đổi mới công tác.', '2. Tăng cường.')).toEqual([
      'arabic 1.',
      'arabic 2.',
      'arabic 1',
      'arabic 2.',
    ])
    expect(numbers('1. A.', '2. B.', '1 Phó Chủ tịch phụ trách.', '3. C.')[2]).toBeNull()
  })

  it('gives it the series of its list', () => {
    const text = source('1. A.', '2 Giao Sở Y tế.', '3. C.')
    const { paragraphs } = readBody(text, 0, 0, text.lines.length)
    expect(paragraphs.map(({ marker }) => marker?.series)).toEqual(['arabic.', 'arabic.', 'arabic.'])
  })

  it('leaves quantities, years and notes', () => {
    expect(numbers('Thành phần:', '2 Phó Chủ tịch.', '3 Ủy viên.')).toEqual([null, null, null])
    expect(numbers('01 Trưởng ban.', '02 Phó Trưởng ban.')).toEqual([null, null])
    expect(numbers('1 Trưởng ban và các ủy viên.')).toEqual([null])
    expect(numbers('1 huyện.', '2 xã.')).toEqual([null, null])
    expect(numbers('1. Đánh giá.', '2 Phó Chủ tịch phụ trách.', '2. Giao Sở Y tế.')).toEqual([
      'arabic 1.',
      null,
      'arabic 2.',
    ])
    expect(numbers('1. Đánh giá.', '1 Luật Đất đai.', '2. Giao Sở Y tế.')).toEqual([
      'arabic 1.',
      null,
      'arabic 2.',
    ])
    expect(numbers('1. Đánh giá, có', '2 Phó Chủ tịch phụ trách.')).toEqual(['arabic 1.', null])
  })
})
