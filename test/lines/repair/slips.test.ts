import { describe, expect, it } from 'vitest'
import { correct } from '../../../src/lines/repair/slips.js'

describe('correct', () => {
  it('reads the word that is meant, and knows how it is printed', () => {
    expect(correct('rà sốt', [{ start: 3, printed: 'sốt', meant: 'soát' }])).toEqual({
      text: 'rà soát',
      printed: 'rà soốt',
      mended: ['rà so'.length],
      cuts: ['rà s'.length],
    })
  })

  it.each([
    ['phổi', 'phối', 'phối', [2]],
    ['PHỔI', 'phối', 'PHỐI', [2]],
    ['Phổi', 'phối', 'Phối', [2]],
    ['?ống', 'Đống', 'Đống', [0]],
    // A capital inside the word is printed, whatever is read.
    ['PHổi', 'phối', 'Phối', [1, 2]],
  ])('reads %j as it is written', (printed, meant, text, mended) => {
    expect(correct(printed, [{ start: 0, printed, meant }])).toEqual({ text, printed, mended, cuts: [] })
  })
})
