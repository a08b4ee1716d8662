import { describe, expect, it } from 'vitest'
import { isApostrophe, isLetter, nextCapital, syllableEnd } from '../../src/language/capitals.js'

const code = (character: string) => character.charCodeAt(0)

describe('isLetter', () => {
  it('knows the letters of Latin, and no sign, digit or other letter', () => {
    expect([...'azAZđĐÀÿơƯạỹẞ'].every((letter) => isLetter(code(letter)))).toBe(true)
    expect([...'@[`{09_×÷\u00bf\u0250жΩ中 '].some((sign) => isLetter(code(sign)))).toBe(false)
    expect(isLetter(NaN)).toBe(false)
  })
})

describe('nextCapital', () => {
  const text = 'giao SởY tế, Đội 2'

  it.each([
    [0, text.indexOf('Sở')],
    [5, text.indexOf('Sở')],
    [6, text.indexOf('Đội')],
    [14, text.length],
  ])('from %i stands at %i', (from, at) => {
    expect(nextCapital(text, from)).toBe(at)
  })
})

describe('syllableEnd', () => {
  it.each([
    ['Sở Y tế', 'Sở'],
    ['Đ’Rông, xã', 'Đ’Rông'],
    ["Ea H'leo", 'Ea'],
    ['QH15', 'QH'],
    ['Ủy', 'Ủy'],
  ])('of %j ends %j', (text, syllable) => {
    expect(syllableEnd(`tại ${text}`, 4)).toBe(4 + syllable.length)
  })

  it.each(['sở Y tế', '15 Sở', "'Rông", ''])('is none in %j', (text) => {
    expect(syllableEnd(text, 0)).toBe(0)
  })
})

describe('isApostrophe', () => {
  it('knows the straight and the curled one', () => {
    expect(["'", '’'].every((sign) => isApostrophe(code(sign)))).toBe(true)
    expect(['‘', '"', '`'].some((sign) => isApostrophe(code(sign)))).toBe(false)
  })
})
