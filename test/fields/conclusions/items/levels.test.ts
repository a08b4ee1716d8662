import { describe, expect, it } from 'vitest'
import type { ItemDraft } from '../../../../src/fields/draft.js'
import { climb, isAnnounced, type Level } from '../../../../src/fields/conclusions/items/levels.js'
import { ranksOf } from '../../../../src/fields/conclusions/items/ranks.js'
import { paragraphs } from './paragraphs.js'

const level = (line: string): Level => {
  const [{ marker, passage }] = paragraphs(line) as [ReturnType<typeof paragraphs>[0]]
  const item: ItemDraft = { marker: null, number: null, text: passage.span(), deadlines: [], items: [] }
  return { marker: marker!, item }
}

describe('climb', () => {
  /** What remains over the last of the markers. */
  function above(...markers: string[]): string[] {
    const lines = markers.map((marker) => `${marker} Giao Sở Y tế`)
    const stack = lines.map(level)
    const last = stack.pop()!
    climb(stack, last.marker, ranksOf(paragraphs(...lines)))
    return stack.map(({ marker }) => marker.text)
  }

  it.each([
    [['I.', '1.', 'a)', '2.'], ['I.']],
    [['I.', '1.', 'a)', 'II.'], []],
    [
      ['I.', '1.', '-'],
      ['I.', '1.'],
    ],
    [
      ['I.', '1.', '-', '+', '-'],
      ['I.', '1.'],
    ],
    [['3.', '-', '3.1.'], ['3.']],
    [['3.', '-', '3.l.'], ['3.']],
    [['1.', '-', 'l.l.'], ['1.']],
    [['(2)', '-', '(2.1)'], ['(2)']],
    [['3.', '3.1.', '-', '3.2.'], ['3.']],
    [['2.', '2.1.', '(1)', '(2)', '2.2.'], ['2.']],
    [['a)', '-', '1.'], []],
    [
      ['3.', '3.1.', '3.1.1.'],
      ['3.', '3.1.'],
    ],
  ])('of %j leaves %j', (markers, rest) => {
    expect(above(...markers)).toEqual(rest)
  })
})

describe('isAnnounced', () => {
  const announced = (above: string, line: string) => {
    const top = level(above)
    return isAnnounced(top, top.item, level(line).marker)
  }

  it('tells the first of a list right below a bullet that ends in a colon', () => {
    expect(announced('- Hồ sơ gồm:', 'a) Đơn đề nghị;')).toBe(true)
    expect(announced('- Hồ sơ gồm:', '1) Đơn đề nghị;')).toBe(true)
    expect(announced('- Hồ sơ gồm:', '(1) Đơn đề nghị;')).toBe(true)
  })

  it.each([
    ['- Nộp hồ sơ.', 'a) Đơn đề nghị;'],
    ['1. Hồ sơ gồm:', 'a) Đơn đề nghị;'],
    ['- Hồ sơ gồm:', 'b) Đơn đề nghị;'],
    ['- Hồ sơ gồm:', '1. Đơn đề nghị;'],
  ])('tells none below %s in %s', (above, line) => {
    expect(announced(above, line)).toBe(false)
  })

  it('tells none where another paragraph stands between', () => {
    expect(isAnnounced(level('- Hồ sơ gồm:'), level('- Khác:').item, level('a) Đơn').marker)).toBe(false)
  })
})
