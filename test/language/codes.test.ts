import { describe, expect, it } from 'vitest'
import { codesOf, heldCodesOf, textOf } from '../../src/language/codes.js'

const codesBySlice = (text: string) => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
const LONG = 'Sở Y tế '.repeat(5000)

describe('codesOf', () => {
  it.each([
    ['no text', ''],
    ['letters, and a pair for what is beyond', 'Sở 😀'],
    ['a long text', LONG],
  ])('gives one for each unit of %s', (_, text) => {
    expect([...codesOf(text)]).toEqual(codesBySlice(text))
  })
})

describe('heldCodesOf', () => {
  it('keeps those of one text beside those of the next', () => {
    const first = heldCodesOf('Sở Y tế', 3)
    const others = [LONG, 'xã', LONG, 'tỉnh'].map((text) => heldCodesOf(text, 1))
    codesOf('Bộ')
    expect([...first]).toEqual([...codesBySlice('Sở Y tế'), 0, 0, 0])
    expect(others.map(({ length }) => length)).toEqual([LONG.length + 1, 3, LONG.length + 1, 5])
    expect([...others[3]!]).toEqual([...codesBySlice('tỉnh'), 0])
  })
})

describe('textOf', () => {
  it('gives the text back, whichever memory its codes lie in', () => {
    const held = heldCodesOf('Sở Y tế', 2)
    expect(textOf(held, 7)).toBe('Sở Y tế')
    heldCodesOf(LONG, 0)
    expect(textOf(held, 7)).toBe('Sở Y tế')
    expect(textOf(codesOf('Sở 😀'))).toBe('Sở 😀')
    expect(textOf(codesOf(LONG))).toBe(LONG)
  })

  it('gives the beginning of it', () => {
    expect(textOf(codesOf('Sở Y tế'), 2)).toBe('Sở')
    expect(textOf(heldCodesOf('Sở Y tế', 0), 4)).toBe('Sở Y')
  })

  it('goes with the codes that were changed', () => {
    const codes = heldCodesOf('xã', 0)
    codes[0] = 'X'.charCodeAt(0)
    expect(textOf(codes)).toBe('Xã')
  })
})
