import { describe, expect, it } from 'vitest'
import { latin } from '../../src/language/latin.js'

describe('latin', () => {
  it('writes the letters out, inside a class and outside, without the flag u', () => {
    expect(latin(/\p{L}[\p{L}\d]/uy)).toEqual(/[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ\d]/y)
  })

  it('knows capitals and small letters with their marks', () => {
    expect(Array.from('AĐƯỶaăđưỷ').map((letter) => latin(/^\p{Lu}$/u).test(letter))).toEqual(
      Array.from('11110'.padEnd(9, '0'), (sign) => sign === '1'),
    )
    expect(Array.from('AĐƯỶaăđưỷ', (letter) => latin(/^\p{Ll}$/u).test(letter))).toEqual(
      Array.from('000011111', (sign) => sign === '1'),
    )
  })

  it('leaves escapes and brackets that are escaped as they stand', () => {
    expect(latin(/\[\p{L}\]/u)).toEqual(/\[[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]\]/)
  })

  it('takes × and ÷ for signs', () => {
    expect(latin(/\p{L}/u).test('×÷')).toBe(false)
  })
})
