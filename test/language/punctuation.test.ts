import { describe, expect, it } from 'vitest'
import { endBefore } from '../../src/language/punctuation.js'

describe('endBefore', () => {
  it('ends a text before the signs at its end, and no further than it begins', () => {
    expect(endBefore(' ;,', 'Sở Y tế; , ', 0, 11)).toBe(7)
    expect(endBefore(' ;,', 'Sở Y tế;', 0, 7)).toBe(7)
    expect(endBefore(' ;,', 'A ; ;', 2, 5)).toBe(2)
  })
})
