import { describe, expect, it } from 'vitest'
import { countUpTo, firstIndex, upTo } from '../../src/lines/ascending.js'

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

describe('firstIndex', () => {
  const places = [2, 5, 5, 9]
  it.each([
    [0, 0],
    [5, 1],
    [6, 3],
    [10, 4],
  ])('is where those from %i on begin', (least, index) => {
    expect(firstIndex(places.length, (at) => places[at]! >= least)).toBe(index)
  })

  it('is 0 among none', () => {
    expect(firstIndex(0, () => true)).toBe(0)
  })
})
