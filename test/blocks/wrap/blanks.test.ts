import { describe, expect, it } from 'vitest'
import { isParted, isSpaced } from '../../../src/blocks/wrap/blanks.js'
import { source } from '../source.js'

describe('isSpaced', () => {
  const lines = Array.from({ length: 9 }, (_, index) => `Dòng thứ ${index}`)

  it('knows lines and blank lines in turn', () => {
    const spaced = lines.flatMap((line) => [line, ''])
    expect(isSpaced(source(...spaced), 0, spaced.length)).toBe(true)
  })

  it('knows no such text where two lines touch, or where it is short', () => {
    const touching = [...lines.flatMap((line) => [line, '']), 'Dòng cuối', 'Dòng chót']
    expect(isSpaced(source(...touching), 0, touching.length)).toBe(false)
    expect(isSpaced(source(...touching), 0, 8)).toBe(false)
  })
})

describe('isParted', () => {
  const short = ['Giao Sở Y tế.', '']

  it('knows paragraphs with blank lines below', () => {
    const lines = [...short, ...short, ...short, 'Hết']
    expect(isParted(source(...lines), 0, lines.length, 60)).toBe(true)
  })

  it('knows none where short sentences touch, or are few', () => {
    const touching = [...short, ...short, ...short, 'Giao Sở Nội vụ.', 'Hết']
    expect(isParted(source(...touching), 0, touching.length, 60)).toBe(false)
    expect(isParted(source(...short, ...short), 0, 4, 60)).toBe(false)
  })
})
