import { describe, expect, it } from 'vitest'
import { isFirst, ranksOf, type Kind } from '../../../../src/fields/conclusions/items/ranks.js'
import { paragraphs } from './paragraphs.js'

/** Whether one kind stands over another, as a list of these markers has them. */
const over = (one: Kind, other: Kind, ...markers: string[]) => {
  const ranks = ranksOf(paragraphs(...markers.map((marker) => `${marker} Giao Sở Y tế`)))
  return ranks[one] < ranks[other]
}

describe('ranksOf', () => {
  it('sets Roman over Arabic numbers, these over letters, and all over bullets', () => {
    const markers = ['I.', '1.', 'a)', '-', '2.', 'II.', '1.']
    expect(over('roman', 'arabic', ...markers)).toBe(true)
    expect(over('arabic', 'letter', ...markers)).toBe(true)
    expect(over('letter', 'bullet', ...markers)).toBe(true)
  })

  it('sets capital letters over Roman numbers that come after them', () => {
    expect(over('capital', 'roman', 'A.', 'I.', 'II.', 'B.', 'I.')).toBe(true)
    expect(over('capital', 'roman', 'I.', 'A.', 'B.', 'II.', 'A.')).toBe(false)
  })

  it('sets first over what begins anew below it', () => {
    expect(over('ordinal', 'arabic', 'Thứ nhất,', '1.', '2.', 'Thứ hai,', '1.', '2.')).toBe(true)
    expect(over('arabic', 'ordinal', '1.', 'Thứ nhất,', 'Thứ hai,', '2.', 'Thứ nhất,')).toBe(true)
    expect(over('arabic', 'roman', '1.', 'I.', 'II.', '2.', 'I.', 'II.')).toBe(true)
  })

  it('sets brackets over letters right behind them', () => {
    expect(over('parenthesis', 'letter', '1.', '(1)', 'a)', 'b)', '(2)', 'a)')).toBe(true)
    expect(over('parenthesis', 'letter', 'a)', '(1)', '(2)', 'b)', '(1)')).toBe(false)
  })
})

describe('isFirst', () => {
  it.each(['1.', '01.', 'I.', 'a)', 'Thứ nhất,', '(1)'])('knows %s', (text) => {
    expect(isFirst(paragraphs(`${text} Giao Sở Y tế`)[0]!.marker!)).toBe(true)
  })

  it.each(['2.', 'II.', 'b)', '-', '1.1.'])('knows that %s is none', (text) => {
    expect(isFirst(paragraphs(`${text} Giao Sở Y tế`)[0]!.marker!)).toBe(false)
  })
})
