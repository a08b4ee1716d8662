import { describe, expect, it } from 'vitest'
import { Garbage } from '../../../src/blocks/body/garbage.js'
import { source } from '../source.js'

describe('Garbage', () => {
  const whole = source('犄ዿĀ', 'h8a', ',', '% Điều chỉnh tiến độ', 'Giao Sở Y tế')
  const { lines, text } = whole
  const garbage = new Garbage(whole, 0, lines.length)

  it('is a whole line', () => {
    const { first, last } = lines[1]!
    expect(garbage.at(1, first)).toEqual({ start: first, end: last })
    expect(garbage.at(1, last)).toBeNull()
  })

  it('is what stands before the words of the line behind', () => {
    const { first } = lines[3]!
    const sign = garbage.at(3, first)!
    expect(sign).toEqual({ start: first, end: first + 1 })
    expect(text.slice(garbage.wordsBehind(sign), lines[3]!.last)).toBe('Điều chỉnh tiến độ')
  })

  it('is nothing of a text without any', () => {
    expect(garbage.at(4, lines[4]!.first)).toBeNull()
    expect(new Garbage(source('% Điều chỉnh'), 0, 1).at(0, 0)).toBeNull()
  })
})
