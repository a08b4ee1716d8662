import { describe, expect, it } from 'vitest'
import { readBody } from '../../../src/blocks/body.js'
import { source } from '../source.js'

/** The kinds of the markers that begin the lines. */
function kinds(...lines: string[]) {
  const text = source(...lines)
  const { paragraphs } = readBody(text, 0, 0, text.lines.length)
  return paragraphs.map(({ marker }) => marker?.kind)
}

describe('tellSmallRomans', () => {
  it('tells them by the second of the list', () => {
    expect(kinds('a) A:', 'i) B;', 'ii) C;', 'iii) D.', 'b) E.')).toEqual([
      'letter',
      'numeral',
      'numeral',
      'numeral',
      'letter',
    ])
    expect(kinds('(a) A:', '(i) B;', '(ii) C.')).toEqual(['parenthesis', 'bracketed', 'bracketed'])
  })

  it('leaves letters', () => {
    expect(kinds('g) A;', 'h) B;', 'i) C;', 'k) D.')).toEqual(['letter', 'letter', 'letter', 'letter'])
    expect(kinds('u) A;', 'v) B;', 'x) C.')).toEqual(['letter', 'letter', 'letter'])
    expect(kinds('i) A.')).toEqual(['letter'])
  })

  it('tells a letter from the Roman number below it', () => {
    expect(kinds('h) A;', 'i) B:', 'i) C;', 'ii) D.', 'k) E.')).toEqual([
      'letter',
      'letter',
      'numeral',
      'numeral',
      'letter',
    ])
  })

  it('tells one of one letter by the number before it', () => {
    expect(kinds('i. A;', 'ii. B;', 'iii. C;', 'iv. D;', 'v. E;', 'vi. F.')).toEqual(
      Array.from({ length: 6 }, () => 'numeral'),
    )
    expect(kinds('iii) A;', 'iv) B;', 'v) C.')).toEqual(['numeral', 'numeral', 'numeral'])
  })
})
