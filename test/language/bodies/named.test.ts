import { describe, expect, it } from 'vitest'
import { comparableOf } from '../../../src/language/comparable.js'
import { isNamedInside, isSelfStanding, readNamed, whole } from '../../../src/language/bodies/named.js'

describe('readNamed', () => {
  it('reads the head and what goes on with it', () => {
    expect(readNamed(comparableOf('Sở Y tế rà soát'), 0, 2, 'organisation')).toEqual({
      start: 0,
      end: 'Sở Y tế'.length,
      kind: 'organisation',
      bare: false,
      shared: false,
    })
  })

  it('tells a head alone, and one whose tail others may share', () => {
    expect(readNamed(comparableOf('Sở rà soát'), 0, 2, 'organisation').bare).toBe(true)
    expect(readNamed(comparableOf('Công an tỉnh rà soát'), 0, 'Công an'.length, 'short').shared).toBe(true)
  })
})

describe('whole', () => {
  it('shares nothing', () => {
    expect(whole(3, 9, 'unit')).toEqual({ start: 3, end: 9, kind: 'unit', bare: false, shared: false })
  })
})

describe('isSelfStanding', () => {
  it.each([
    ['Thanh tra', true],
    ['Sở', false],
  ])('%j: %j', (words, alone) => {
    expect(isSelfStanding(comparableOf(words), 0, words.length)).toBe(alone)
  })
})

describe('isNamedInside', () => {
  it.each([
    ['giao |Cục| rà soát', true],
    ['phối hợp với |Tỉnh| làm rõ', true],
    ['báo cáo, |Sở| rà soát', true],
    ['|Cục| rà soát', false],
    ['giao |cục| rà soát', false],
    ['giao |Cục| Thuế', false],
    ['giao |Cục|, rà soát', false],
    ['giao. |Cục| rà soát', false],
    ['giao |Chi nhánh| rà soát', true],
    ['giao |Đội| rà soát', true],
    ['giao |Tổ| rà soát', false],
  ])('%j: %j', (marked, named) => {
    const [before, head] = marked.split('|') as [string, string]
    const at = before.length
    expect(isNamedInside(comparableOf(marked.replaceAll('|', '')), at, at + head.length)).toBe(named)
  })
})
