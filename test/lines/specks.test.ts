import { describe, expect, it } from 'vitest'
import { beforeSpecks, behindSpecks, isSpeck } from '../../src/lines/specks.js'

describe('behindSpecks', () => {
  it.each([
    ['’ 2. Giao', '2. Giao'],
    ['. - Lưu', '- Lưu'],
    ['‘ THÔNG BÁO', 'THÔNG BÁO'],
    ['’- A', '- A'],
    [',THÔNG BÁO\n', 'THÔNG BÁO\n'],
    ['§ THÔNG BÁO\n', 'THÔNG BÁO\n'],
    [': „ THÔNG BÁO: : „\n', 'THÔNG BÁO: : „\n'],
    ['. QUYẾT ĐỊNH\n', 'QUYẾT ĐỊNH\n'],
    ['^ a) B', 'a) B'],
    ['. a] B', 'a] B'],
    ['| 3.. Giao', '3.. Giao'],
    ['| 2. Giao', '2. Giao'],
    ['|  - A', '- A'],
  ])('passes those of %j', (line, rest) => {
    expect(line.slice(behindSpecks(line, 0))).toBe(rest)
  })

  it.each([
    '1. 2. Giao',
    '‘Giao’ Sở',
    '. Trong tháng 5',
    ', và',
    '“ Giao',
    '| 2. | Giao |',
    '| Giao',
    '’ 12',
    '§ NHIỆM VỤ\n',
    ': „ NHIỆM VỤ: : „\n',
    ': THÔNG BÁO NHANH\n',
    '§ KẾ HOẠCH NĂM 2025\n',
  ])('passes none of %j', (line) => {
    expect(behindSpecks(line, 0)).toBe(0)
  })

  it('looks no further than the line', () => {
    const text = '| 2. Giao\n| 3. | Sở |'
    expect([behindSpecks(text, 0), behindSpecks(text, 10)]).toEqual([2, 10])
  })
})

describe('beforeSpecks', () => {
  it.each([
    ['CHỦ TỊCH ~', 'CHỦ TỊCH'],
    ['- A  ‘’', '- A'],
    ['Giao ’', 'Giao'],
    ['THÔNG BÁO: : „', 'THÔNG BÁO'],
    ['THÔNG BÁO .', 'THÔNG BÁO'],
  ])('stops before those of %j', (line, rest) => {
    expect(line.slice(0, beforeSpecks(line, 0, line.length))).toBe(rest)
  })

  it.each(['12’', 'THÔNG BÁO:', 'A : :', 'A ’ B', '’', '~', 'A ~~~', 'A .'])('finds none in %j', (line) => {
    expect(beforeSpecks(line, 0, line.length)).toBe(line.length)
  })
})

describe('isSpeck', () => {
  it.each(['.', '’', '»', '.,', '~', '\\'])('is %j', (text) => {
    expect(isSpeck(text)).toBe(true)
  })

  it.each(['-', '*', '|', '...', '2', 'I', './.'])('is none of %j', (text) => {
    expect(isSpeck(text)).toBe(false)
  })
})
