import { describe, expect, it } from 'vitest'
import { HeadCell, Paragraph } from '../../src/blocks/tree.js'
import type { Range } from '../../src/lines/passage.js'
import { source } from './source.js'

const SOURCE = source('1. Giao **Sở Y tế**', '   rà soát.', '-Công an tỉnh;')
const range = (words: string): Range => {
  const start = SOURCE.text.indexOf(words)
  return { start, end: start + words.length }
}
function paragraph(marker: string, ...words: string[]): Paragraph {
  const [first, ...rest] = words.map(range)
  const read = new Paragraph(SOURCE, first!, null, range(marker), 1)
  for (const more of rest) read.ranges.push(more)
  return read
}

describe('Block', () => {
  it('tells its text, and the same in bare letters', () => {
    const folded = new HeadCell(SOURCE, range('Giao **Sở Y tế**'), 'subject')
    expect(folded.text).toBe('Giao Sở Y tế')
    expect(folded.bare).toBe('giao so y te')
    expect(new HeadCell(SOURCE, range('rà soát.'), 'subject').bare).toBe('ra soat.')
  })

  it('tells where it stands', () => {
    const { position } = paragraph('1. ', 'Giao **Sở Y tế**', 'rà soát.')
    expect(position).toMatchObject({
      start: { line: 1, column: 4, offset: 3 },
      end: { line: 2, column: 12, offset: SOURCE.text.indexOf('\n-') },
    })
  })
})

describe('Paragraph', () => {
  it('tells where each of its ranges stands in its text', () => {
    const read = paragraph('1. ', 'Giao **Sở Y tế**', 'rà soát.')
    expect(read.text).toBe('Giao Sở Y tế rà soát.')
    expect(read.places.map(({ start, end }) => read.text.slice(start, end))).toEqual([
      'Giao Sở Y tế',
      'rà soát.',
    ])
  })

  it('leaves a marker glued to its text where it was printed so', () => {
    expect(paragraph('-', 'Công an tỉnh;').whole).toEqual([range('-Công an tỉnh;')])
    expect(paragraph('1.', 'Giao **Sở Y tế**').whole).toEqual([range('1.'), range('Giao **Sở Y tế**')])
    expect(new Paragraph(SOURCE, range('rà soát.'), null, null, 2).whole).toEqual([range('rà soát.')])
  })
})
