import { describe, expect, it } from 'vitest'
import { hasIndents, isSetByIndents } from '../../../src/blocks/wrap/indents.js'
import { source } from '../source.js'

describe('hasIndents', () => {
  const has = (lines: string[], indent = 0) => hasIndents(source(...lines), 0, lines.length, indent)

  it('knows first lines that are set deeper', () => {
    expect(has(['    1. Giao Sở Y tế', 'báo cáo.', '    2. Giao Sở Nội vụ', 'báo cáo.'])).toBe(true)
  })

  it('knows neither a single one nor lines that are centred', () => {
    expect(has(['    1. Giao Sở Y tế', 'báo cáo.'])).toBe(false)
    expect(has([`${' '.repeat(20)}THÔNG BÁO`, `${' '.repeat(24)}Kết luận`, 'báo cáo.'])).toBe(false)
  })
})

describe('isSetByIndents', () => {
  const is = (lines: string[]) => isSetByIndents(source(...lines), 0, lines.length, 30)

  it('knows indented paragraphs whose long lines go on at the margin', () => {
    const letter = ['  Giao Sở Y tế rà soát thuốc', 'trên địa bàn.', '  Giao Sở Nội vụ rà soát quỹ', 'lương.']
    expect(is(letter)).toBe(true)
    expect(is(letter.map((line) => line.trimStart()))).toBe(false)
  })

  it('knows headings, and lines that go on with a sentence of their own', () => {
    const letter = ['  2. Về thuốc', '  - Khoa Dược: trình danh mục và', 'Phòng Y tế rà soát thuốc năm 2024.']
    const more = ['Giao Phòng Điều dưỡng nhắc', 'Khoa Nhi.']
    expect(is([...letter, ...more])).toBe(true)
    expect(is([...letter, '3. Giao Phòng Điều dưỡng nhắc', 'Khoa Nhi.'])).toBe(false)
    expect(is([...letter, '', ...more])).toBe(false)
  })

  it('knows none where a short line goes on', () => {
    expect(is(['  Giao Sở Y tế', 'rà soát.', '  Giao Sở Nội vụ rà soát quỹ', 'lương.'])).toBe(false)
  })
})
