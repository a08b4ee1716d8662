import { describe, expect, it } from 'vitest'
import { scanLines } from '../../src/lines/lines.js'
import { Passage } from '../../src/lines/passage.js'

/** A passage of the given pieces of a text, each found in it. */
function passage(source: string, ...pieces: string[]): Passage {
  return new Passage(
    source,
    pieces.map((piece) => ({ start: source.indexOf(piece), end: source.indexOf(piece) + piece.length })),
  )
}

describe('Passage', () => {
  it('joins its pieces with one space and ends without one', () => {
    expect(
      passage('nêu rõ trách\n\n   2\n\nnhiệm của **tổ chức** \n', 'nêu rõ trách', 'nhiệm của **tổ chức** ')
        .text,
    ).toBe('nêu rõ trách nhiệm của tổ chức')
  })

  it('leads from the folded text back to the source', () => {
    const source = 'Giao  **Sở Y tế** rà soát'
    const all = passage(source, source)
    const start = all.text.indexOf('Sở Y tế')
    const [range] = all.origin(start, start + 7)
    expect(source.slice(range!.start, range!.end)).toBe('Sở Y tế')
  })

  it('hands out what the first group of a match stands for', () => {
    const all = passage('Giao  **Sở Y tế** rà soát', 'Giao  **Sở Y tế** rà soát')
    const group = all.group(/o (Sở [^ ]+ [^ ]+)/.exec(all.text)!)
    expect([group.text, group.start, group.end]).toEqual(['Sở Y tế', 5, 12])
  })

  it('takes the whole of a character reference', () => {
    const source = 'S&#7903; <b>Y tế</b>'
    const [range] = passage(source, source).origin(0, 2)
    expect(source.slice(range!.start, range!.end)).toBe('S&#7903;')
  })

  it('tells one stretch over a line end, two where something foreign stands between', () => {
    const wrapped = passage('rà soát,\n   báo cáo', 'rà soát,', 'báo cáo')
    expect(wrapped.origin(0, wrapped.text.length)).toEqual([{ start: 0, end: 19 }])
    const cut = passage('rà soát,\n\n 2\n\nbáo cáo', 'rà soát,', 'báo cáo')
    expect(cut.origin(0, cut.text.length)).toEqual([
      { start: 0, end: 8 },
      { start: 14, end: 21 },
    ])
  })

  it('tells stretches that stand in another order than they are read', () => {
    const source = 'Hà\nSố: 01\nNội'
    const turned = passage(source, 'Nội', 'Hà')
    expect(turned.text).toBe('Nội Hà')
    const { start, end, parts } = turned.position(scanLines(source).lines, 0, 6)
    expect([start.offset, end.offset]).toEqual([0, 13])
    expect(parts!.map((part) => part.start.offset)).toEqual([10, 0])
  })

  it('gives unist positions, with parts only where there are several', () => {
    const source = 'a\nGiao Sở'
    expect(passage(source, 'Giao Sở').position(scanLines(source).lines, 5, 7)).toEqual({
      start: { line: 2, column: 6, offset: 7 },
      end: { line: 2, column: 8, offset: 9 },
    })
  })

  it('stands at the beginning where it is empty', () => {
    const empty = new Passage('abc', [])
    expect(empty.text).toBe('')
    expect(empty.origin(0, 0)).toEqual([])
    expect(empty.position(scanLines('abc').lines, 0, 0).start.offset).toBe(0)
    expect(empty.span().offset).toBe(0)
  })

  it('stands in two places where no blank parts its pieces', () => {
    const source = 'CHỦ TỊCH|UBND'
    const pieces = [
      { start: 0, end: 8 },
      { start: 9, end: 13 },
    ]
    const joined = new Passage(source, pieces)
    expect(joined.text).toBe('CHỦ TỊCH UBND')
    expect(joined.origin(0, 13)).toEqual(pieces)
  })

  it('leaves markup as it stands when told to', () => {
    const source = '<b>Tin</b> 1\\.'
    const range = { start: 0, end: source.length }
    expect(new Passage(source, [range]).text).toBe('Tin 1.')
    expect(new Passage(source, [range], true).text).toBe(source)
  })
})

describe('Span', () => {
  const source = '  Hà Nội , ngày 06/7/2022'
  const all = passage(source, source)

  it('is trimmed', () => {
    const span = all.span(0, 7)
    expect([span.text, span.value, span.start, span.end]).toEqual(['Hà Nội', 'Hà Nội', 0, 6])
  })

  it('may hold a reading of its words', () => {
    const span = all.span(14, 23, '2022-07-06')
    expect([span.text, span.value]).toEqual(['06/7/2022', '2022-07-06'])
  })

  it('knows its place in the source', () => {
    expect(all.span(14).offset).toBe(16)
    expect(all.span(14).position(scanLines(source).lines).start).toEqual({ line: 1, column: 17, offset: 16 })
  })

  it('is empty where the stretch holds blanks only', () => {
    const blank = all.span(6, 7)
    expect(blank.start).toBe(blank.end)
  })
})
