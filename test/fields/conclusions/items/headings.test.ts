import { describe, expect, it } from 'vitest'
import {
  findSections,
  isHeadingOver,
  isStarredHeading,
  namesBody,
} from '../../../../src/fields/conclusions/items/headings.js'
import { paragraphs } from './paragraphs.js'

const SECTIONS = ['KẾT QUẢ', '1. Kết quả khá.', '2. Còn hạn chế.', 'NHIỆM VỤ', '1. Sở Y tế tham mưu.']

describe('findSections', () => {
  it('finds headings below which the numbers begin anew', () => {
    expect(findSections(paragraphs(...SECTIONS))).toEqual([0, 3])
    expect(findSections(paragraphs('Về y tế', '1. Rà soát.', 'Về giáo dục', '1. Rà soát.'))).toEqual([0, 2])
  })

  it('finds those in capitals over paragraphs', () => {
    expect(findSections(paragraphs('KẾT QUẢ', 'Kết quả khá.', 'NHIỆM VỤ', 'Sở Y tế tham mưu.'))).toEqual([
      0, 2,
    ])
    expect(findSections(paragraphs('Về y tế', 'Kết quả khá.', 'Về đất', 'Rà soát.'))).toEqual([])
  })

  it('finds the first of all over a paragraph', () => {
    expect(findSections(paragraphs('Về y tế', 'Kết quả khá.', 'Về giáo dục', '1. Rà soát.'))).toEqual([0, 2])
    expect(
      findSections(paragraphs('Tình hình khá.', 'Về y tế', 'Rà soát.', 'Về đất', '1. Rà soát.')),
    ).toEqual([])
  })

  it('leaves those inside the items of a list that goes on, or right below one', () => {
    const task = (sign: string) => ['Giao Sở Y tế:', `1${sign} Rà soát.`, `2${sign} Số hóa.`]
    const inside = ['I. Kết quả', ...task('.'), 'II. Nhiệm vụ', 'Còn nhiều việc.', ...task('.'), 'III. Khác']
    expect(findSections(paragraphs(...inside))).toEqual([])
    expect(findSections(paragraphs('I. Kết quả', 'II. Nhiệm vụ', ...task('.'), ...task('.')))).toEqual([])
    expect(
      findSections(paragraphs(...SECTIONS.slice(0, 3), 'a) Giao Sở Y tế', ...SECTIONS.slice(3))),
    ).toEqual([0, 4])
  })

  it.each([
    ['a single one', SECTIONS.slice(0, 3)],
    ['numbers that go on', ['Về y tế', '1. Rà soát.', 'Về giáo dục', '2. Rà soát.']],
    ['sentences', ['Kết quả khá.', '1. Rà soát.', 'Còn hạn chế.', '1. Rà soát.']],
  ])('finds none in %s', (_what, lines) => {
    expect(findSections(paragraphs(...lines))).toEqual([])
  })
})

describe('isHeadingOver', () => {
  it('tells one over bullets, or over a longer paragraph or a sentence', () => {
    expect(isHeadingOver(paragraphs('Về y tế', '- Rà soát'), 0)).toBe(true)
    expect(isHeadingOver(paragraphs('Về y tế', 'Sở Y tế rà soát các trạm'), 0)).toBe(true)
    expect(isHeadingOver(paragraphs('Về y tế và dân số', 'Rà soát.'), 0)).toBe(true)
    expect(isHeadingOver(paragraphs('Thứ Ba, ngày 04/3', 'Sáng'), 0)).toBe(true)
  })

  it('tells none over nothing, over a shorter line, nor in a sentence', () => {
    expect(isHeadingOver(paragraphs('Về y tế'), 0)).toBe(false)
    expect(isHeadingOver(paragraphs('Về y tế và dân số', 'Về đất'), 0)).toBe(false)
    expect(isHeadingOver(paragraphs('Rà soát các trạm.', '- Rà soát'), 0)).toBe(false)
  })
})

describe('isStarredHeading', () => {
  const starred = (last: number, above: string, line: string, ...stack: string[]) => {
    const lines = paragraphs(above, line)
    const levels = paragraphs(...stack).map(({ marker }) => ({ marker: marker!, item: null! }))
    return isStarredHeading(lines, 1, levels, () => last)
  }

  it('tells one behind the last number of its list', () => {
    expect(starred(0, '2. Rà soát.', '* Về đề xuất của các xã:', '2. Rà soát.')).toBe(true)
    expect(starred(5, '2. Rà soát.', '* Về đề xuất của các xã:', '2. Rà soát.')).toBe(false)
  })

  it.each([
    ['a sentence', '2. Rà soát.', '* Sở Y tế báo cáo.'],
    ['one below a heading', '2. Rà soát:', '* Về đề xuất của các xã:'],
    ['another bullet', '2. Rà soát.', '- Về đề xuất của các xã:'],
  ])('tells none in %s', (_what, above, line) => {
    expect(starred(0, above, line, '2. Rà soát.')).toBe(false)
  })

  it('takes the next as the first was taken', () => {
    expect(starred(9, 'Rà soát', '* Báo cáo.', '* Về đất:')).toBe(true)
    expect(starred(9, 'Rà soát', '* Báo cáo.', '2. Rà soát', '* Về đất:')).toBe(false)
  })
})

describe('namesBody', () => {
  const names = (line: string) => namesBody(paragraphs(line)[0]!.passage)

  it.each(['Sở Tài chính: bố trí vốn.', 'Sở Y tế:', 'Sở Y tế, Sở Nội vụ: rà soát.'])(
    'sees it in %s',
    (line) => {
      expect(names(line)).toBe(true)
    },
  )

  it.each(['Sở Tài chính bố trí vốn.', 'Rà soát: Sở Y tế.', 'Sở Y tế bố trí: vốn.'])(
    'sees none in %s',
    (line) => {
      expect(names(line)).toBe(false)
    },
  )
})
