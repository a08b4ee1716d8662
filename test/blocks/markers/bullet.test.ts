import { describe, expect, it } from 'vitest'
import { mayBeBullet, usualBulletEnd } from '../../../src/blocks/markers/bullet.js'

describe('usualBulletEnd', () => {
  it.each([
    ['- Rà soát', 2],
    ['+  Rà soát', 3],
    ['-Rà soát', 1],
    ['• Rà soát', -1],
    ['Rà soát', -1],
  ])('of %j: %i', (text, end) => {
    expect(usualBulletEnd(text, 0)).toBe(end)
  })
})

describe('mayBeBullet', () => {
  it('tells signs from letters', () => {
    expect(['-', '•', '●'].map((sign) => mayBeBullet(sign.charCodeAt(0)))).toEqual([true, true, true])
    expect(['a', 'Đ', '1', '('].map((sign) => mayBeBullet(sign.charCodeAt(0)))).toEqual([
      false,
      false,
      false,
      false,
    ])
  })
})
