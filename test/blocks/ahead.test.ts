import { describe, expect, it } from 'vitest'
import { linesAhead } from '../../src/blocks/ahead.js'
import { source } from './source.js'

describe('linesAhead', () => {
  const whole = source('', 'UBND TỈNH PHÚ MỸ', '', '   ', 'Số: 12/TB-UBND', 'THÔNG BÁO', '')
  const numbers = (index: number, most: number) => linesAhead(whole, index, most).map(({ number }) => number)

  it('passes over blank lines', () => {
    expect(numbers(0, 9)).toEqual([2, 5, 6])
    expect(numbers(2, 9)).toEqual([5, 6])
  })

  it('gives no more than asked for, and none behind the last', () => {
    expect(numbers(1, 2)).toEqual([2, 5])
    expect(numbers(6, 2)).toEqual([])
    expect(numbers(7, 2)).toEqual([])
  })
})
