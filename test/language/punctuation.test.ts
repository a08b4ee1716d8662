import { describe, expect, it } from 'vitest'
import { CodeSet } from '../../src/language/code-set.js'
import { clauseStart, endBefore, isSpace, withBracket } from '../../src/language/punctuation.js'

describe('endBefore', () => {
  it('ends a text before the signs at its end, and no further than it begins', () => {
    expect(endBefore(' ;,', 'Sở Y tế; , ', 0, 11)).toBe(7)
    expect(endBefore(' ;,', 'Sở Y tế;', 0, 7)).toBe(7)
    expect(endBefore(' ;,', 'A ; ;', 2, 5)).toBe(2)
  })
})

describe('isSpace', () => {
  it('takes blanks and tabs, no letter and no control character', () => {
    expect([0x20, 0x09, 0x0b, 0x0d].every(isSpace)).toBe(true)
    expect([0x00, 0x1f, 0x41, 0x7f].some(isSpace)).toBe(false)
  })
})

describe('clauseStart', () => {
  const text = 'Đã họp. Sở Y tế rà soát; Sở A'

  it('is behind the last of the signs that a space follows', () => {
    expect(clauseStart(new CodeSet('.;'), text, 0, text.length)).toBe(text.indexOf('Sở A'))
    expect(clauseStart(new CodeSet('.'), text, 0, text.length)).toBe(text.indexOf('Sở Y tế'))
    expect(clauseStart(new CodeSet('.;'), 'số 1.234', 0, 8)).toBe(0)
  })

  it('goes no further back than it may', () => {
    expect(clauseStart(new CodeSet('.'), text, 10, text.length)).toBe(10)
    expect(clauseStart(new CodeSet('.'), text, 4, 4)).toBe(4)
  })
})

describe('withBracket', () => {
  it('takes in the bracket that closes one opened within', () => {
    const text = 'thứ Năm (24/7/2025), nộp'
    expect(withBracket(text, 0, text.indexOf(')'))).toBe(text.indexOf(')') + 1)
  })

  it('leaves one that was opened before, or is not there', () => {
    const text = '(thứ Năm 24/7/2025), nộp'
    expect(withBracket(text, 1, text.indexOf(')'))).toBe(text.indexOf(')'))
    expect(withBracket('(a) b)', 0, 5)).toBe(5)
    expect(withBracket('trước 24/7', 0, 10)).toBe(10)
  })
})
