import { describe, expect, it } from 'vitest'
import { lineStart, linesAhead, nextText, textAbove } from '../../src/blocks/ahead.js'
import { source } from './source.js'

const whole = source('', 'UBND TỈNH PHÚ MỸ', '', '   ', 'Số: 12/TB-UBND', 'THÔNG BÁO', '')

describe('linesAhead', () => {
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

describe('nextText', () => {
  it('is the line itself, or the first below it', () => {
    expect([0, 1, 2, 6, 7].map((index) => nextText(whole, index))).toEqual([1, 1, 4, 7, 7])
  })
})

describe('textAbove', () => {
  it('is the line itself, or the last above it from a line on', () => {
    expect([6, 4, 3, 0].map((index) => textAbove(whole, index, 0))).toEqual([5, 4, 1, -1])
    expect([3, 4].map((index) => textAbove(whole, index, 2))).toEqual([-1, 4])
  })
})

describe('lineStart', () => {
  it('is the beginning of a line, or the end of the text', () => {
    expect([0, 1, 99].map((index) => lineStart(whole, index))).toEqual([0, 1, whole.text.length])
  })
})
