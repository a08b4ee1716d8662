import { describe, expect, it } from 'vitest'
import { goesOnRun, opensRun } from '../../../src/blocks/join/run.js'
import { seam } from './open.js'

const goesOn = (above: string, below: string) => {
  const { source, open, next } = seam(above, below)
  return goesOnRun(source.text, open, next.marker!)
}
const opens = (text: string) => {
  const { source, next } = seam('Giao Sở Y tế', text)
  return opensRun(source.text, next.start, next.marker!)
}

describe('goesOnRun', () => {
  it('knows the next number of a run inside the paragraph above', () => {
    expect(goesOn('Sở Y tế: (1) kiểm tra các cơ sở;', '(2) báo cáo.')).toBe(true)
    expect(goesOn('Sở Y tế: (i) kiểm tra các cơ sở;', '(ii) báo cáo.')).toBe(true)
  })

  it('knows no other', () => {
    expect(goesOn('Sở Y tế: (1) kiểm tra các cơ sở;', '(3) báo cáo.')).toBe(false)
    expect(goesOn('Sở Y tế: 1) kiểm tra các cơ sở;', '2) báo cáo.')).toBe(false)
    expect(goesOn('Sở Y tế kiểm tra các cơ sở;', '(1) báo cáo.')).toBe(false)
  })
})

describe('opensRun', () => {
  it('knows a run whose second number stands on the same line', () => {
    expect(opens('(1) kiểm tra; (2) báo cáo.')).toBe(true)
    expect(opens('(a) kiểm tra; (b) báo cáo.')).toBe(true)
  })

  it('knows items, each on a line of its own', () => {
    expect(opens('(1) kiểm tra;\n (2) báo cáo.')).toBe(false)
    expect(opens('(2) kiểm tra; (3) báo cáo.')).toBe(false)
  })
})
