import { describe, expect, it } from 'vitest'
import { countUpTo, upTo } from '../../src/lines/ascending.js'

describe('upTo', () => {
  it('takes those from an index on that are no greater', () => {
    expect(upTo([2, 5, 5, 9], 0, 5)).toEqual([2, 5, 5])
    expect(upTo([2, 5, 5, 9], 1, 8)).toEqual([5, 5])
    expect(upTo([2, 5], 2, 8)).toEqual([])
    expect(upTo([2, 5], 0, 1)).toEqual([])
  })
})

describe('countUpTo', () => {
  it.each([
    [1, 0],
    [2, 1],
    [5, 3],
    [8, 3],
    [9, 4],
  ])('counts up to %i', (limit, count) => {
    expect(countUpTo([2, 5, 5, 9], limit)).toBe(count)
  })

  it('counts nothing among none', () => {
    expect(countUpTo([], 5)).toBe(0)
  })
})
