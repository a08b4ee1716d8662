import { describe, expect, it } from 'vitest'
import { readBody } from '../../../src/blocks/body.js'
import { source } from '../source.js'

function rows(...lines: string[]) {
  const text = source('| STT | Nội dung | Chủ trì | Hạn |', ...lines)
  return readBody(text, 0, 0, text.lines.length)
    .paragraphs.slice(1)
    .map(({ marker, text }) => `${marker?.number ?? ''} ${text}`)
}

describe('joinMergedRows', () => {
  it('goes on with the row above', () => {
    expect(rows('| 1 | Lập dự toán | Sở Y tế | 30/6 |', '| | cho các dự án | | |')).toEqual([
      '1 Lập dự toán cho các dự án Sở Y tế 30/6',
    ])
    expect(rows('| 1 | Lập dự toán | Sở Y tế, | 30/6 |', '| | | Sở Nội vụ | |', '| | | tỉnh | |')).toEqual([
      '1 Lập dự toán Sở Y tế, Sở Nội vụ tỉnh 30/6',
    ])
  })

  it('leaves a row with words and more, and one below no number or of other columns', () => {
    expect(rows('| 1 | Lập dự toán | Sở Y tế | 30/6 |', '| | Số hóa | Sở Nội vụ | |')).toHaveLength(2)
    expect(rows('| | cho các dự án | | |')).toHaveLength(1)
    expect(rows('| 1 | Lập dự toán | Sở Y tế | 30/6 |', '| | cho các dự án |')).toHaveLength(2)
  })
})
