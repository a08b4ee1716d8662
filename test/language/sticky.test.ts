import { describe, expect, it } from 'vitest'
import { endOf, matchesAt } from '../../src/language/sticky.js'

const WORD = /giao(?= |$)/y
const text = 'xã giao Sở, giaoo'

describe('matchesAt', () => {
  it('is tried only where it is asked, whatever was tried before', () => {
    expect(matchesAt(WORD, text, 3)).toBe(true)
    expect(matchesAt(WORD, text, 0)).toBe(false)
    expect(matchesAt(WORD, text, 12)).toBe(false)
    expect(matchesAt(WORD, text, 3)).toBe(true)
  })
})

describe('endOf', () => {
  it('is where the match ends, or -1', () => {
    expect(endOf(WORD, text, 3)).toBe('xã giao'.length)
    expect(endOf(WORD, text, 2)).toBe(-1)
    expect(endOf(WORD, text, text.length)).toBe(-1)
    expect(endOf(/(?:, )?/y, text, 3)).toBe(3)
  })
})
