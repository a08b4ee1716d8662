import { describe, expect, it } from 'vitest'
import { cleanText } from '../../src/lines/clean.js'
import { scanLines } from '../../src/lines/lines.js'
import { partLine } from '../../src/lines/other-lines.js'
import { pointAt } from '../../src/lines/position.js'

describe('scanLines', () => {
  it('ends a line at LF, CR LF and CR, and numbers it as editors do', () => {
    const { lines } = scanLines('a\nb\r\nc\rd')
    expect(lines.map(({ number, start, end }) => [number, start, end])).toEqual([
      [1, 0, 1],
      [2, 2, 3],
      [3, 5, 6],
      [4, 7, 8],
    ])
  })

  it.each(['\f', '\v', '\u0085', '\u2028', '\u2029'])('ends an entry, but no line, at %j', (separator) => {
    const lines = scanLines(`a${separator}b\nc`).lines
    expect(lines.map(({ number, start, origin }) => [number, start, origin])).toEqual([
      [1, 0, 0],
      [1, 2, 0],
      [2, 4, 4],
    ])
  })

  it('tells a new page by the form feed before it only', () => {
    expect(scanLines('a\fb\vc\nd').lines.map(({ newPage }) => newPage)).toEqual([false, true, false, false])
  })

  it('has one blank line for an empty text, and one behind a last line end', () => {
    expect(scanLines('').lines).toMatchObject([
      { number: 1, start: 0, end: 0, first: 0, last: 0, indent: 0, blank: true },
    ])
    expect(scanLines('a\n').lines.map(({ blank }) => blank)).toEqual([false, true])
  })

  it('finds the first and the last character that is no blank', () => {
    const [line] = scanLines('  Số: 12/TB-UBND \t').lines
    expect(line).toMatchObject({ first: 2, last: 16, indent: 2, blank: false })
  })

  it.each([
    ['   a', 3],
    ['\ta', 8],
    ['  \ta', 8],
    ['\t\ta', 16],
    ['\t a', 9],
    ['<p>  a', 2],
  ])('measures the indentation of %j as %i columns', (text, indent) => {
    expect(scanLines(text).lines[0]!.indent).toBe(indent)
  })

  it.each(['', '   ', '\t ', '<p></p>', ' <br/> '])('takes %j for a blank line', (text) => {
    const [line] = scanLines(text).lines
    expect(line!.blank).toBe(true)
    expect(line!.first).toBe(line!.last)
  })

  it('leaves out tags at the ends of a line, not those inside', () => {
    const text = '<p class="x">Giao <b>Sở Y tế</b></p>'
    const [line] = scanLines(text).lines
    expect(text.slice(line!.first, line!.last)).toBe('Giao <b>Sở Y tế')
  })

  it('leaves out the sign of a break at the end of a line', () => {
    const text = '**SỞ Y TẾ**\\ '
    const [line] = scanLines(text).lines
    expect(text.slice(line!.first, line!.last)).toBe('**SỞ Y TẾ**')
  })

  it.each([
    ['# THÔNG BÁO', 'THÔNG BÁO'],
    ['  ### **1. Giao Sở Y tế:**', '**1. Giao Sở Y tế:**'],
    ['#1 Sở Y tế', '#1 Sở Y tế'],
    ['####### 1', '####### 1'],
    ['> - Giao Sở Y tế', '- Giao Sở Y tế'],
    ['  > 50 %', '> 50 %'],
    ['>50 %', '>50 %'],
    ['đường số #  5', 'đường số #  5'],
  ])('leaves out the signs of a heading or a quotation: %j', (text, words) => {
    const [line] = scanLines(text).lines
    expect(text.slice(line!.first, line!.last)).toBe(words)
  })

  it.each([
    ['| Giao Sở Y tế rà soát. |', 'Giao Sở Y tế rà soát.'],
    ['| SỞ Y TẾ | THÔNG BÁO |', '| SỞ Y TẾ | THÔNG BÁO |'],
    ['|---|', '|---|'],
    ['| |', '| |'],
  ])('takes the only cell of a row for a line: %j', (text, words) => {
    const [line] = scanLines(text).lines
    expect(text.slice(line!.first, line!.last)).toBe(words)
  })

  it.each(['< 5 tỷ', '<5%', 'x > 3', 'a <b', 'x <3>'])('takes no tag for one in %j', (text) => {
    const [line] = scanLines(text).lines
    expect(text.slice(line!.first, line!.last)).toBe(text)
  })
})

describe('what a walk over a text tells', () => {
  it.each([
    ['Giao Sở Y tế, Sở Nội vụ.', true, false],
    ['Giao Sở Y tế , Sở Nội vụ.', false, false],
    ['Giao Sở Y tế,Sở Nội vụ.', true, true],
    ['Giao Sở Y tế,\nSở Nội vụ.', true, false],
    ['Giao <b>Sở Y tế</b>', false, false],
  ])('of %j', (text, clean, touching) => {
    expect(scanLines(text)).toMatchObject({ clean, touching })
  })
})

describe('partLine', () => {
  it('makes entries of a line, each where it stands', () => {
    const { text, removed } = cleanText('x\n  a\u00adb 1. c\u200bd  2. e')
    const { lines } = scanLines(text, removed)
    const parts = partLine(text, lines[1]!, [text.indexOf('1.'), text.indexOf('2.')])
    expect(parts.map(({ first, last }) => text.slice(first, last))).toEqual(['ab', '1. cd', '2. e'])
    expect(parts.map(({ number, indent }) => [number, indent])).toEqual([[2, 2], [2, 0], [2, 0]]) // prettier-ignore
    for (const [at, column] of [
      ['ab', 3],
      ['1.', 7],
      ['d', 12],
      ['2.', 15],
    ] as const)
      // prettier-ignore
      expect(pointAt([lines[0]!, ...parts], text.indexOf(at))).toMatchObject({ line: 2, column })
  })
})
