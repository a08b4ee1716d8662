import { describe, expect, it } from 'vitest'
import { findRemapped } from '../../../src/decode/garbled/remapped.js'

describe('findRemapped', () => {
  it.each([
    ['theo văn phịng, cơng khai, cĩ', 'phịng'],
    ['VĂN PHÕNG, CỘNG HÕA, khơng', 'PHÕNG'],
    ['nĩi chung, gĩp vốn, cịn lại', 'nĩi'],
  ])('of %j tells %j', (text, word) => {
    expect(findRemapped(text)).toBe(text.indexOf(word))
  })

  it.each([
    ['two of them', 'cơng khai, phịng'],
    ['words with such letters', 'phương hướng, sơn, thịnh, thị, lõm, kĩ, hơn, xịt, chõng'],
    ['parts of longer words', 'Acơngx, cơngx, phịngx, cĩx'],
    ['names', 'Đăk Ơng, Ơng, Ơng, Ơng'],
  ])('tells none in %s', (_, text) => {
    expect(findRemapped(text)).toBe(-1)
  })
})
