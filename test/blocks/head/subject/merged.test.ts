import { describe, expect, it } from 'vitest'
import { mergedOpening } from '../../../../src/blocks/head/subject/merged.js'
import { source } from '../../source.js'

describe('mergedOpening', () => {
  const opening = (text: string) => mergedOpening(source(text), { start: 0, end: text.length })

  it.each([
    ['KẾT LUẬN CỦA CHỦ TỊCH UBND TỈNH| Ngày 05/7/2022, Chủ tịch UBND tỉnh họp.'],
    ['KẾT LUẬN CỦA CHỦ TỊCH UBND TỈNH| Thực hiện chương trình công tác, UBND tỉnh họp.'],
  ])('%j', (marked) => {
    expect(opening(marked.replace('|', ''))).toBe(marked.indexOf('|'))
  })

  it.each([
    'Kết luận của Chủ tịch UBND tỉnh Ngày 05/7/2022, Chủ tịch họp.',
    'KẾT LUẬN CỦA CHỦ TỊCH UBND TỈNH NGÀY 05/7/2022 CỦA TỈNH',
    'KẾT LUẬN CỦA CHỦ TỊCH UBND TỈNH Hội nghị đã họp.',
  ])('is none in %j', (text) => {
    expect(opening(text)).toBe(-1)
  })
})
