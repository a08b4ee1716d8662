import { describe, expect, it } from 'vitest'
import { plainOf, plainOfLine } from '../../src/blocks/plain.js'
import { source } from './source.js'

describe('plainOf and plainOfLine', () => {
  const whole = source('  Số: 12/TB-UBND  ')

  it('take the bare letters of a place', () => {
    expect(plainOf(whole, { start: 2, end: 4 })).toBe('so')
    expect(plainOfLine(whole, whole.lines[0]!)).toBe('so: 12/tb-ubnd')
  })
})
