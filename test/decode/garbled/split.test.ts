import { describe, expect, it } from 'vitest'
import { findSplit } from '../../../src/decode/garbled/split.js'

const SPLIT = 'Giao Sở N ội vụ báo cáo k ết qu ả, chu ẩn b ị h ội nghị'

describe('findSplit', () => {
  it('tells the first of several syllables in pieces', () => {
    const start = SPLIT.indexOf('N ội')
    expect(findSplit(SPLIT)).toMatchObject({ start, end: start + 'N ội'.length })
    expect(findSplit(SPLIT, 3)).toMatchObject({ start })
  })

  it('does not look where it is known that they are few', () => {
    expect(findSplit(SPLIT, 2)).toBeNull()
  })

  it('tells none of two', () => {
    expect(findSplit('Giao Sở N ội vụ báo cáo k ết quả, ổn định ở cơ sở')).toBeNull()
  })
})
