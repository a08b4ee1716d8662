import { describe, expect, it } from 'vitest'
import { isOpener } from '../../../src/fields/conclusions/opener.js'
import { bare } from '../../../src/language/letters.js'
import { OPENER } from '../conclusions.test.js'

describe('isOpener', () => {
  it.each([
    OPENER,
    'Thường trực Tỉnh ủy thống nhất:',
    'Chủ tịch có ý kiến chỉ đạo như sau;',
    'Hội nghị đã thống nhất các nội dung sau đây.',
    'Chủ tịch giao các nhiệm vụ cụ thể sau:',
  ])('takes %j', (text) => {
    expect(isOpener(bare(text))).toBe(true)
  })

  it.each([
    'Chủ tịch kết luận cuộc họp.',
    'Thành phần tham dự gồm:',
    'Chủ tịch kết luận như sau',
    'Chủ tịch đã ký quyết định',
    'Giao Sở Y tế:',
    'Đồng ý với đề nghị của Sở Y tế. Thời gian tổ chức hội nghị sẽ thông báo sau.',
  ])('leaves %j', (text) => {
    expect(isOpener(bare(text))).toBe(false)
  })

  it('looks at the end of a paragraph only', () => {
    expect(isOpener(bare(`Chủ tịch kết luận như sau: ${'rà soát '.repeat(30)}:`))).toBe(false)
  })
})
