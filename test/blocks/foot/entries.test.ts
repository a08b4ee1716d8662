import { describe, expect, it } from 'vitest'
import { isArchive, isEntry, isGroup, isInBrackets, isPurpose } from '../../../src/blocks/foot/entries.js'
import { bare } from '../../../src/language/letters.js'

describe('isEntry', () => {
  it.each([
    '- Như trên;',
    '+ 02 Phó Chủ tịch',
    '-(b/c)',
    'o Công an tỉnh',
    '● Lưu: VT',
    '§ Sở Y tế;',
    'Ø  Sở Y tế;',
    '_ Sở Y tế;',
    '= Sở Y tế;',
    '¬ Sở Y tế;',
  ])('takes %j', (text) => {
    expect(isEntry(text)).toBe(true)
  })

  it.each(['Như trên;', '*(đã ký)*', 'o như trên', '_Như trên_', '=', 'v.v.', '-', '(để b/c)'])(
    'leaves %j',
    (text) => {
      expect(isEntry(text)).toBe(false)
    },
  )
})

describe('isArchive', () => {
  it.each([
    ['- Lưu: VT.', true],
    ['Lưu VT', true],
    ['_ Lưu: VT.', true],
    ['- Sở Lưu động', false],
  ])('tells of %j %j', (text, expected) => {
    expect(isArchive(text, bare(text))).toBe(expected)
  })
})

describe('isGroup', () => {
  it.each([
    ['Để thực hiện:', true],
    ['Để thực hiện', false],
    ['Các đơn vị:', false],
  ])('tells of %j %j', (text, expected) => {
    expect(isGroup(bare(text))).toBe(expected)
  })
})

describe('isPurpose', () => {
  it.each([
    ['(để báo cáo)', true],
    ['(b/c);', true],
    ['(qua mạng)', false],
    ['để báo cáo', false],
  ])('tells of %j %j', (text, expected) => {
    expect(isPurpose(text)).toBe(expected)
  })
})

describe('isInBrackets', () => {
  it.each([
    ['(qua mạng)', true],
    ['(qua mạng):**', true],
    ['(qua mạng) và VT', false],
    ['qua mạng', false],
  ])('tells of %j %j', (text, expected) => {
    expect(isInBrackets(text)).toBe(expected)
  })
})
