import { describe, expect, it } from 'vitest'
import { cleanText } from '../../src/lines/clean.js'
import { scanLines } from '../../src/lines/lines.js'
import { offsetAt, pointAt } from '../../src/lines/position.js'

describe('pointAt', () => {
  const lines = scanLines('một\nhai\fba\r\nbốn').lines

  it.each([
    [0, 1, 1],
    [3, 1, 4],
    [4, 2, 1],
    [8, 2, 5],
    [12, 3, 1],
    [15, 3, 4],
  ])('puts offset %i at line %i, column %i', (offset, line, column) => {
    expect(pointAt(lines, offset)).toEqual({ line, column, offset })
  })

  it('counts the characters that were taken out of the decoded text', () => {
    const decoded = '\ufeffm\u00adột\nh\u200b\u200bai'
    const { text, removed } = cleanText(decoded)
    const cleaned = scanLines(text, removed).lines
    for (const letter of ['m', 'ộ', 'h', 'a', 'i']) {
      const { line, column, offset } = pointAt(cleaned, text.indexOf(letter))
      expect(decoded.charAt(offset)).toBe(letter)
      expect(decoded.split('\n')[line - 1]!.charAt(column - 1)).toBe(letter)
    }
  })
})

describe('offsetAt', () => {
  it('leads back from the decoded text, over what was taken out of it and put into it', () => {
    const { text, removed } = cleanText('\ufeffm\u00adột\nh\u200b\u200bai')
    for (const { lines } of [
      scanLines('một\nhai\fba\r\nbốn'),
      scanLines(text, removed),
      scanLines('Sở Y tế\nquân số', [4], [2, 9, 10]),
    ])
      for (const { start, end } of lines)
        for (let at = start; at < end; at++) {
          const { offset } = pointAt(lines, at)
          expect(pointAt(lines, offsetAt(lines, offset)).offset).toBe(offset)
        }
  })

  it('is the offset itself where there are no lines', () => {
    expect(offsetAt([], 3)).toBe(3)
  })
})
