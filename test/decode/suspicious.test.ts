import { describe, expect, it } from 'vitest'
import { isSuspicious, lookAt, modernLetter } from '../../src/decode/suspicious.js'
import { notice } from './encode.js'

describe('isSuspicious', () => {
  it.each([
    ['TCVN3', 'kÕt luËn'],
    ['VNI', 'baùo caùo'],
    ['VNI in capitals', 'BAÙO'],
    ['a sign', '5 µm'],
    ['a control character', 'Sở\x13Y tế'],
    ['another script', 'Trung Quốc 中'],
    ['a replaced letter', 'b\ufffdo'],
  ])('of %s', (_, text) => {
    expect(isSuspicious(text)).toBe(true)
    expect(lookAt(text).ordinary).toBe(false)
  })

  it.each([
    ['a notice', notice],
    ['a notice in capitals', notice.toUpperCase()],
    ['quotes, dashes and white space', '“Sở” – ‘Y tế’…\t\r\n\u00a0'],
    ['a dangling modifier', 'ÂÙ, ù, â'],
  ])('not of %s', (_, text) => {
    expect(isSuspicious(text)).toBe(false)
    expect(lookAt(text).ordinary).toBe(true)
  })

  it('not of what only is not composed', () => {
    for (const text of ['Kết luận'.normalize('NFD'), 'Sở\u2000Y tế']) {
      expect(lookAt(text).ordinary).toBe(false)
      expect(isSuspicious(text)).toBe(false)
    }
  })
})

describe('lookAt', () => {
  it.each([
    ['Ở đây quc gia, hp đồng.', 2],
    [' nht,mt. thc;', 2],
    ['hp đồng', 0],
    ['Ở TP HCM, Sở', 0],
    [' hp) hpa 5hp', 0],
    [' quyền qua qu qủc', 0],
  ])('counts the words without a vowel of %j: %i', (text, vowelless) => {
    expect(lookAt(text).vowelless).toBe(vowelless)
  })
})

describe('modernLetter', () => {
  it('is one that only Unicode has', () => {
    expect([...'ăđơưảạếỹỲ'].every((letter) => modernLetter.test(letter))).toBe(true)
    expect([...'áàãâêôéìõùýaÝ¸«'].some((letter) => modernLetter.test(letter))).toBe(false)
  })
})
