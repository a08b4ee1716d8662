import { describe, expect, it } from 'vitest'
import { romanValue } from '../../src/language/roman.js'

describe('romanValue', () => {
  it.each([
    ['I', 1],
    ['IV', 4],
    ['XIX', 19],
    ['XX', 20],
  ])('reads %s as %d', (number, value) => {
    expect(romanValue(number)).toBe(value)
  })

  it.each(['i', 'IIII', 'XXI', '1', ''])('takes %j for none', (number) => {
    expect(romanValue(number)).toBe(0)
  })
})
