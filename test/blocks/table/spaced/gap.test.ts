import { describe, expect, it } from 'vitest'
import { freeIn } from '../../../../src/blocks/table/spaced/gap.js'

describe('freeIn', () => {
  const taken = (columns: string) => Uint8Array.from(columns, (column) => (column === 'x' ? 1 : 0))

  it.each([
    ['x....x', { start: 1, end: 5 }, { middle: 3, width: 4 }],
    ['x.x..x', { start: 1, end: 5 }, { middle: 4, width: 2 }],
    ['xxxxxx', { start: 1, end: 5 }, { middle: 0, width: 0 }],
  ])('of %j', (columns, gap, widest) => {
    expect(freeIn(gap, taken(columns))).toEqual(widest)
  })
})
