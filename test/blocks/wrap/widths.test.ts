import { describe, expect, it } from 'vitest'
import { areFull, areRagged, hasLongLine, printedWords, setWidth } from '../../../src/blocks/wrap/widths.js'
import { source } from '../source.js'

describe('setWidth', () => {
  it('counts indentation and what is printed', () => {
    const read = source('   Giao Sở Y tế', '   **Giao** Sở Y tế')
    expect(read.lines.map((line) => setWidth(read.text, line))).toEqual([15, 15])
    expect(read.lines.map((line) => printedWords(read, line))).toEqual(['Giao Sở Y tế', 'Giao Sở Y tế'])
  })
})

describe('hasLongLine', () => {
  const has = (line: string) => hasLongLine(source('Giao Sở Y tế', line), 0, 2)

  it('knows a line that no wrap would leave', () => {
    expect(has('a'.repeat(201))).toBe(true)
    expect(has('a'.repeat(200))).toBe(false)
  })

  it('counts no markup', () => {
    expect(has(`**${'a'.repeat(199)}**`)).toBe(false)
  })
})

describe('areFull', () => {
  it('wants four of five to pass the margin', () => {
    expect(areFull([61, 62, 63, 64, 50], 60)).toBe(true)
    expect(areFull([61, 62, 63, 60, 50], 60)).toBe(false)
  })
})

describe('areRagged', () => {
  it('wants two that break before three quarters of the width', () => {
    expect(areRagged([44, 44, 60], 60)).toBe(true)
    expect(areRagged([44, 45, 60], 60)).toBe(false)
  })
})
