import { describe, expect, it } from 'vitest'
import { isSpeck, mayBeSpecked } from '../../src/lines/specks.js'

describe('isSpeck', () => {
  it.each(['.', '’', '»', '.,', '~', '\\'])('is %j', (text) => {
    expect(isSpeck(text)).toBe(true)
  })

  it.each(['-', '*', '|', '...', '2', 'I', './.'])('is none of %j', (text) => {
    expect(isSpeck(text)).toBe(false)
  })
})

describe('mayBeSpecked', () => {
  it.each([
    ['’ 2. Giao', true],
    ['. - Lưu', true],
    ['CHỦ TỊCH ~', true],
    ['2. Giao', false],
    ['“Giao', false],
    ['a', false],
  ])('of %j is %j', (line, specked) => {
    expect(mayBeSpecked(line, 0, line.length)).toBe(specked)
  })
})
