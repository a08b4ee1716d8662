import { describe, expect, it } from 'vitest'
import { firstWidth } from '../../../src/blocks/wrap/first.js'

/** A line of that many letters that had no room for as many more. */
const line = (letters: number, next: number, indent = 0) => ({
  words: 'x'.repeat(letters),
  indent,
  next: 'x'.repeat(next),
  first: true,
})

describe('firstWidth', () => {
  it('finds the width at which first lines were broken', () => {
    expect(firstWidth([line(20, 5), line(22, 4), line(18, 6), line(21, 3, 1)], 80)).toBe(23)
  })

  it('takes the width that most of them have', () => {
    expect(firstWidth([line(20, 5), line(22, 4), line(18, 6), line(21, 3), line(70, 5)], 80)).toBe(23)
    expect(firstWidth([line(20, 5), line(22, 4), line(18, 6), line(60, 3), line(70, 5)], 80)).toBeNull()
  })

  it('finds none in few lines, and none where they reach the margin', () => {
    expect(firstWidth([line(20, 5), line(22, 4)], 80)).toBeNull()
    expect(firstWidth([line(79, 5), line(80, 4), line(80, 6), line(80, 3)], 80)).toBeNull()
  })
})
