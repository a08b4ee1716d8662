import { describe, expect, it } from 'vitest'
import { Mark } from '../../src/fields/mark.js'
import { scanLines } from '../../src/lines/lines.js'

describe('Mark', () => {
  it('is a text in one place', () => {
    const mark = new Mark({ start: 5, end: 8 }, '1.')
    expect(mark.value).toBe('1.')
    expect(mark.position(scanLines('Giao\n1 . Sở').lines)).toEqual({
      start: { line: 2, column: 1, offset: 5 },
      end: { line: 2, column: 4, offset: 8 },
    })
  })

  it('is printed as it stands, where letters of it were put right or added', () => {
    const print = { printed: '\nMôt la, qn', mended: [2], added: [], dropped: [] }
    expect(new Mark({ start: 1, end: 7 }, 'Một là').printed({ ...print, mended: [2, 6] })).toBe('Môt la')
    expect(
      new Mark({ start: 1, end: 4 }, 'quâ').printed({ ...print, printed: ' qu', mended: [], added: [3] }),
    ).toBe('qu')
    // What is no text of the source letter for letter stays what it is.
    expect(new Mark({ start: 1, end: 7 }, '1.').printed(print)).toBe('1.')
    expect(new Mark({ start: 8, end: 9 }, 'q').printed(print)).toBe('q')
  })
})
