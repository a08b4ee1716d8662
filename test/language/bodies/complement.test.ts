import { describe, expect, it } from 'vitest'
import { readComplement } from '../../../src/language/bodies/complement.js'
import { readGroup } from '../../../src/language/bodies/group.js'
import { headAt } from '../../../src/language/bodies/heads.js'
import { comparableOf } from '../../../src/language/comparable.js'

/** What goes on with the head that the text begins with. */
const complement = (text: string) => {
  const line = comparableOf(text)
  const head = headAt(line, 0)!
  const { end, shared } = readComplement(line, 0, head.end, head.kind, readGroup)
  return [text.slice(head.end, end), shared]
}

describe('readComplement', () => {
  it.each([
    ['Sở Nông nghiệp và Môi trường chủ trì', ' Nông nghiệp và Môi trường', false],
    ['Ban Chỉ đạo phòng, chống dịch của tỉnh chỉ đạo', ' phòng, chống dịch của tỉnh', true],
    ['Ban Chỉ đạo thực hiện Nghị quyết 57 tỉnh rà soát', ' thực hiện Nghị quyết 57 tỉnh', false],
    ['Công an xã Tân Lập tuần tra', ' xã Tân Lập', false],
    ['P.Kế hoạch - Tài chính rà soát', 'Kế hoạch - Tài chính', false],
    ['Sở xây dựng chủ trì', ' xây dựng', false],
    ['UBND các xã liên quan rà soát', ' các xã liên quan', true],
    ['nhà thầu thi công khẩn trương làm', ' thi công', false],
    ['Tổ công tác về xây dựng kế hoạch năm', '', false],
    ['Trưởng Ban Nữ công phụ trách hội thi nấu ăn.', ' Nữ công', true],
  ])('of %j is %j', (text, words, shared) => {
    expect(complement(text)).toEqual([words, shared])
  })

  it.each([
    'Sở xây dựng kế hoạch chi tiết',
    'Ban Chỉ đạo xây dựng kế hoạch triển khai',
    'Sở rà soát',
    'Sở, Ban',
    'Sở: rà soát',
    'Chủ đầu tư tổ chức thực hiện',
  ])('is nothing in %j', (text) => {
    expect(complement(text)).toEqual(['', false])
  })
})
