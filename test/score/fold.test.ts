import { describe, expect, it } from 'vitest'
import { fold, likeness } from './fold.js'

describe('fold', () => {
  it.each([
    ['**Sở  Y\u00a0tế**;', 'sở y tế'],
    ['- Lưu: VT./.', 'lưu: vt'],
    ['SỞ Y TẾ', 'sở y tế'],
    ['Sở Y te\u0302\u0301', 'sở y tế'],
    ['Sở\u200b Y\u00ad tế', 'sở y tế'],
  ])('reads %j as %j', (text, words) => expect(fold(text)).toBe(words))

  it('keeps what tells two values apart', () => {
    expect(fold('Sở Y tế (b/c)')).not.toBe(fold('Sở Y tế'))
    expect(fold('12/TB-UBND')).not.toBe(fold('12/TB UBND'))
  })
})

describe('likeness', () => {
  it('is the share of words in common, each as often as it stands', () => {
    expect(likeness('các sở, ngành', 'Các sở')).toBeCloseTo(4 / 5)
    expect(likeness('xã xã', 'xã')).toBeCloseTo(2 / 3)
    expect(likeness('sở', 'xã')).toBe(0)
    expect(likeness('-', '.')).toBe(1)
  })
})
