import { describe, expect, it } from 'vitest'
import { parseNumber } from '../../../src/language/numbers.js'
import { candidates, fits, isCapital, lastName } from '../../../src/language/references/type-names.js'

describe('lastName', () => {
  const name = (window: string) => {
    const found = lastName(window)
    return found && window.slice(found.start, found.end)
  }

  it.each([
    ['theo Quyết định', 'Quyết định'],
    ['tại báo cáo ', 'báo cáo'],
    ['các Thông tư liên tịch', 'Thông tư liên tịch'],
    ['theo Luật', 'Luật'],
  ])('ends %j: %j', (window, words) => {
    expect(name(window)).toBe(words)
  })

  it.each(['Quyết định của tỉnh', 'theo pháp luật', 'theo luật', 'siêuQuyết định', 'rà soát', ''])(
    'ends %j with none',
    (window) => {
      expect(lastName(window)).toBeUndefined()
    },
  )
})

describe('candidates', () => {
  const words = (window: string) => candidates(window).map(({ start, end }) => window.slice(start, end))

  it('finds every name, the last one first, and none inside a longer one', () => {
    expect(words('Quyết định và báo cáo theo Thông tư liên tịch')).toEqual([
      'Thông tư liên tịch',
      'báo cáo',
      'Quyết định',
    ])
  })

  it('takes one syllable for a type only with a capital, and no part of a word', () => {
    expect(words('pháp luật, mệnh lệnh')).toEqual([])
    expect(words('Luật, Lệnh')).toEqual(['Lệnh', 'Luật'])
    expect(words('Quyết địnhh')).toEqual([])
  })
})

describe('fits', () => {
  const fit = (type: string, number: string) => fits(lastName(type)!.name, parseNumber(number)!)

  it.each([
    ['Thông báo', '12/TB-UBND', true],
    ['Quyết định', '12/QÐ-UBND', true],
    ['Quyết định', '12/QD-UBND', true],
    ['Luật', '31/2024/QH15', true],
    ['Nghị quyết', '31/2024/QH15', true],
    ['Thông báo', '12/QĐ-UBND', false],
    ['Thông báo', '31/2024/QH15', false],
    ['Công văn', '12/UBND-KT', false],
  ])('of %s and %s: %j', (type, number, may) => {
    expect(fit(type, number)).toBe(may)
  })
})

describe('isCapital', () => {
  it('tells a letter, and nothing of none', () => {
    expect(['Q', 'Đ'].every(isCapital)).toBe(true)
    expect(['q', 'đ', '1', ''].some(isCapital)).toBe(false)
  })
})
