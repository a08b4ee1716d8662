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
})
