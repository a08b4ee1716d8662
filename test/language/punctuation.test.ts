import { describe, expect, it } from 'vitest'
import { endBefore, isSpace } from '../../src/language/punctuation.js'

describe('endBefore', () => {
  it('ends a text before the signs at its end, and no further than it begins', () => {
    expect(endBefore(' ;,', 'Sở Y tế; , ', 0, 11)).toBe(7)
    expect(endBefore(' ;,', 'Sở Y tế;', 0, 7)).toBe(7)
    expect(endBefore(' ;,', 'A ; ;', 2, 5)).toBe(2)
  })
})

describe('isSpace', () => {
  it('takes blanks and tabs, no letter and no control character', () => {
    expect([0x20, 0x09, 0x0b, 0x0d].every(isSpace)).toBe(true)
    expect([0x00, 0x1f, 0x41, 0x7f].some(isSpace)).toBe(false)
  })
})
