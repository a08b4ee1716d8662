import { describe, expect, it } from 'vitest'
import { sayIn, summaryWords, type SummaryWord } from '../../src/output/words.js'

describe('sayIn', () => {
  it('fills in, and tells one from several', () => {
    const say = sayIn('en')
    expect([say('items', { n: 1 }), say('items', { n: 2 }), say('items', { n: 0 })]).toEqual([
      '1 item',
      '2 items',
      '0 items',
    ])
    expect(sayIn('vi')('line', { line: 47 })).toBe('dòng 47')
    expect(say('at')).toBe('at {place}')
  })
})

it.each(Object.keys(summaryWords.vi) as SummaryWord[])('%s fills in the same in both languages', (word) => {
  const names = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort()
  expect(names(summaryWords.en[word])).toEqual(names(summaryWords.vi[word]))
})
