import { describe, expect, it } from 'vitest'
import { findLost } from '../../../src/decode/garbled/lost.js'

const LOST = 'Ở đây quc gia, nht là mt số hp đồng và thc hiện'

describe('findLost', () => {
  it('tells the first of several different words without a vowel', () => {
    expect(findLost(LOST)).toBe(LOST.indexOf('quc'))
    expect(findLost(LOST, 5)).toBe(LOST.indexOf('quc'))
  })

  it.each([
    ['four', 'Ở đây quc gia, nht là mt số hp đồng'],
    ['two, again and again', `Ở đây${' quc nht'.repeat(5)} là`],
    ['units and abbreviations', 'Ở đây 2 km hai kg ba mm bốn cm năm ml sáu dm bảy ks tám cv là'],
    ['a text that is not Vietnamese', ' quc gia, nht la mt hp va thc hien'],
    ['few for so long a text', LOST + ' báo cáo'.repeat(300)],
    ['code', 'Ở đây quc(nht, mt) hp[thc] là'],
  ])('tells none where they are %s', (_, text) => {
    expect(findLost(text)).toBe(-1)
  })

  it('does not look where it is known that they are few', () => {
    expect(findLost(LOST, 4)).toBe(-1)
  })
})
