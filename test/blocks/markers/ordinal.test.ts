import { describe, expect, it } from 'vitest'
import { readMarker } from '../../../src/blocks/markers.js'
import { ordinalOf } from '../../../src/blocks/markers/ordinal.js'

describe('ordinalOf', () => {
  it.each([
    ['2. Giao', 2],
    ['IV. Tổ chức', 4],
    ['đ) Giao', 5],
    ['C. Tổ chức', 3],
    ['1.12. Giao', 12],
    ['Thứ ba, giao', 3],
    ['Hai là, giao', 2],
    ['(2.3) Giao', 3],
    ['l2. Giao', 12],
    ['3.l. Giao', 1],
    ['- Giao', 0],
  ])('%j', (text, ordinal) => {
    expect(ordinalOf(readMarker(text, 0)!)).toBe(ordinal)
  })
})
