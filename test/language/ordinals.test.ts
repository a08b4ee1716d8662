import { describe, expect, it } from 'vitest'
import { ordinalInWords } from '../../src/language/ordinals.js'

describe('ordinalInWords', () => {
  it('tells the place of a number in words', () => {
    expect(['Thứ nhất', 'Thứ tư', 'Mười là', 'Thứ  năm'].map(ordinalInWords)).toEqual([1, 4, 10, 5])
    expect(['Thứ', 'a', '2', 'Thứ hainăm'].map(ordinalInWords)).toEqual([0, 0, 0, 0])
  })
})
