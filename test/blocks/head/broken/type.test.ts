import { describe, expect, it } from 'vitest'
import { brokenType } from '../../../../src/blocks/head/broken/type.js'
import { plainOfLine } from '../../../../src/blocks/plain.js'
import { source } from '../../source.js'
import { head } from '../head.js'

/** The type that the first line begins, what stands behind it, and how many lines it takes. */
function read(...lines: string[]) {
  const whole = source(...lines)
  const type = brokenType(whole, 0, plainOfLine(whole, whole.lines[0]!))
  const slice = (range: { start: number; end: number } | null) =>
    range && whole.text.slice(range.start, range.end)
  return type && [slice(type.range), slice(type.rest), type.lines]
}

describe('brokenType', () => {
  it.each([
    [
      ['THÔNG', 'BÁO'],
      ['THÔNG\nBÁO', null, 2],
    ],
    [
      ['THÔNG', 'BÁO Kết luận của Giám đốc '],
      ['THÔNG\nBÁO', 'Kết luận của Giám đốc', 2],
    ],
    [
      ['T H Ô N G   B Á O', 'Kết luận'],
      ['T H Ô N G   B Á O', null, 1],
    ],
  ])('reads %j', (lines, type) => {
    expect(read(...lines)).toEqual(type)
  })

  it.each([
    [['THÔNG BÁO', 'Kết luận']],
    [['THÔNG', '', 'BÁO']],
    [['THÔNG']],
    [['Thông', 'báo']],
    [['THÔNG', 'TIN']],
  ])('reads none in %j', (lines) => {
    expect(read(...lines)).toBeNull()
  })

  it('is followed by the subject', () => {
    const cells = [
      ['type', 'THÔNG BÁO'],
      ['subject', 'Kết luận của Giám đốc'],
    ]
    const below = (...lines: string[]) =>
      head('SỞ Y TẾ', 'Số: 1/TB-SYT', ...lines, '', 'Ngày 05/7/2022 họp.').cells.slice(2)
    expect(below('THÔNG', 'BÁO', 'Kết luận của Giám đốc')).toEqual(cells)
    expect(below('THÔNG', 'BÁO Kết luận của Giám đốc')).toEqual(cells)
    expect(below('THÔNG BÁO', 'Kết luận của Giám đốc')).toEqual(cells)
  })
})
