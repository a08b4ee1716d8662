import { describe, expect, it } from 'vitest'
import { behindBullet, bulletEnd } from '../../../src/fields/recipients/bullet.js'

describe('bulletEnd', () => {
  it.each([
    ['- Như trên', '- '],
    ['• Như trên', '• '],
    ['o Như trên', 'o '],
    ['12. Như trên', '12. '],
  ])('of %j', (text, bullet) => {
    expect(bulletEnd(text, 0)).toBe(bullet.length)
    expect(behindBullet(text, 0)).toBe(bullet.length)
  })

  it.each(['Như trên', 'ông An', '12. như trên'])('is none in %j', (text) => {
    expect(bulletEnd(text, 0)).toBe(-1)
    expect(behindBullet(text, 0)).toBe(0)
  })
})
