import { describe, expect, it } from 'vitest'
import { hasCells, isSpaced, piecesOf } from '../../../../src/blocks/table/spaced/pieces.js'
import { source } from '../../source.js'

describe('piecesOf', () => {
  it('parts what two spaces or more stand between', () => {
    const whole = source(' 1   Rà soát danh mục  Sở Y tế')
    const pieces = piecesOf(whole, whole.lines[0]!)
    expect(pieces).toEqual([
      { start: 1, end: 2 },
      { start: 5, end: 21 },
      { start: 23, end: 30 },
    ])
    expect(pieces.map(({ start, end }) => whole.text.slice(start, end))).toEqual([
      '1',
      'Rà soát danh mục',
      'Sở Y tế',
    ])
  })

  it('is the line where no two spaces stand side by side', () => {
    expect(piecesOf(source('Sở Y tế'), source('Sở Y tế').lines[0]!)).toEqual([{ start: 0, end: 7 }])
  })
})

describe('isSpaced and hasCells', () => {
  it.each([
    ['1   Rà soát', true],
    ['1 Rà soát', false],
    ['| 1   | Rà soát |', false],
    [`1   ${'a'.repeat(400)}`, false],
  ])('%j', (text, spaced) => {
    const whole = source(text)
    expect(isSpaced(whole.lines[0]!)).toBe(spaced)
    expect(hasCells(whole, whole.lines[0])).toBe(spaced)
  })

  it('has none beyond the end', () => {
    expect(hasCells(source('a'), undefined)).toBe(false)
  })
})
