import { describe, expect, it } from 'vitest'
import { findSplit } from '../../../src/decode/garbled/split.js'

const SPLIT = 'Giao Sở N ội vụ báo cáo k ết qu ả, chu ẩn b ị h ội nghị'

describe('findSplit', () => {
  it('tells the first of several syllables in pieces', () => {
    expect(findSplit(SPLIT)).toBe(SPLIT.indexOf('N ội'))
    expect(findSplit(SPLIT, 3)).toBe(SPLIT.indexOf('N ội'))
  })

  it('does not look where it is known that they are few', () => {
    expect(findSplit(SPLIT, 2)).toBe(-1)
  })

  it('tells none of two', () => {
    expect(findSplit('Giao Sở N ội vụ báo cáo k ết quả, ổn định ở cơ sở')).toBe(-1)
  })
})
