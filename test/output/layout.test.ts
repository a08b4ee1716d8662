import { describe, expect, it } from 'vitest'
import { clamp, dateText, sideBySide, wrap } from '../../src/output/layout.js'

describe('wrap', () => {
  it.each([
    ['một hai ba bốn', 7, ['một hai', 'ba bốn']],
    ['một', 7, ['một']],
    ['', 7, ['']],
    ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['ab cdefghij kl', 4, ['ab', 'cdef', 'ghij', 'kl']],
  ])('breaks %j at %i', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines)
  })
})

describe('clamp', () => {
  it('leaves what fits', () => {
    expect(clamp(['a', 'b'], 2, 10)).toEqual(['a', 'b'])
  })

  it('cuts at a word and says so', () => {
    expect(clamp(['một hai', 'ba bốn', 'năm'], 2, 7)).toEqual(['một hai', 'ba …'])
    expect(clamp(['một', 'hai', 'ba'], 2, 7)).toEqual(['một', 'hai …'])
  })
})

it('sets cells side by side, as high as the highest', () => {
  expect(
    sideBySide([['a', 'b'], ['cc']], [2, 3], (text, column) => (column === 1 ? text.toUpperCase() : text)),
  ).toEqual(['a   CC', 'b'])
})

it('writes dates as offices do', () => {
  expect(dateText('2024-03-09')).toBe('09/03/2024')
})
