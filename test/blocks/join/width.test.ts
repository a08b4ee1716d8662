import { describe, expect, it } from 'vitest'
import { isFull, isFullFirst, isNearlyFull } from '../../../src/blocks/join/width.js'
import { HARD, seam } from './open.js'

const full = (above: string, below: string, width: number) => {
  const { source, open, next } = seam(above, below, { ...HARD, width })
  return isFull(source, open, next)
}

describe('isFull', () => {
  // 20 columns, a space and four letters.
  it('asks whether the first word below would not have fitted', () => {
    expect(full('Giao Sở Y tế rà soát', 'nhân sự', 24)).toBe(true)
    expect(full('Giao Sở Y tế rà soát', 'nhân sự', 25)).toBe(false)
  })

  it('has another width for the first line of a paragraph', () => {
    const wrap = { ...HARD, reach: 12000, firstReach: 9500 }
    const { source, open, next } = seam('Giao Sở Y tế rà soát', 'nhân sự', wrap)
    expect(isFull(source, open, next)).toBe(true)
    open.paragraph.ranges.push({ start: 0, end: 4 })
    expect(isFull(source, open, next)).toBe(false)
  })

  it('counts no markup', () => {
    expect(full('**Giao** Sở Y tế rà soát', '**nhân** sự', 24)).toBe(true)
    expect(full('**Giao** Sở Y tế rà soát', '**nhân** sự', 25)).toBe(false)
  })
})

describe('isFullFirst', () => {
  const fullFirst = (first: number | null) => {
    const { source, next } = seam('Giao Sở Y tế rà soát', 'nhân sự')
    return isFullFirst(source.lines[0]!, next.line, source, next.start, { ...HARD, first })
  }

  it('wants the line to end about where first lines are broken', () => {
    expect([17, 18, 22, 26, 27].map(fullFirst)).toEqual([false, true, true, true, false])
    expect(fullFirst(null)).toBe(false)
  })
})

describe('isNearlyFull', () => {
  it('wants three quarters of the width', () => {
    const { source } = seam('Giao Sở Y tế rà soát', '')
    expect(isNearlyFull(source.lines[0]!, source, { ...HARD, width: 26 })).toBe(true)
    expect(isNearlyFull(source.lines[0]!, source, { ...HARD, width: 27 })).toBe(false)
  })
})
