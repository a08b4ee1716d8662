import { describe, expect, it } from 'vitest'
import { comparableOf } from '../../../src/language/comparable.js'
import { readDirectives } from '../../../src/language/directives/index.js'

const tasksIn = (text: string) =>
  readDirectives(comparableOf(text)).map(({ start, end }) => text.slice(start, end))

describe('a directive in brackets', () => {
  it.each([
    [
      'Sở Y tế, Sở Tài chính rà soát định mức (Sở Y tế chủ trì).',
      ['Sở Y tế, Sở Tài chính rà soát định mức (Sở Y tế chủ trì).', 'Sở Y tế chủ trì'],
    ],
    [
      'Sở Y tế rà soát (giao Sở Tài chính thẩm định); giao Sở Nội vụ đôn đốc.',
      [
        'Sở Y tế rà soát (giao Sở Tài chính thẩm định)',
        'giao Sở Tài chính thẩm định',
        'giao Sở Nội vụ đôn đốc.',
      ],
    ],
  ])('ends with them, and parts no other: %s', (text, tasks) => {
    expect(tasksIn(text)).toEqual(tasks)
  })

  it('goes on where they do not end', () => {
    expect(tasksIn('Sở Y tế rà soát (giao Sở Tài chính thẩm định; giao Sở Nội vụ đôn đốc.')).toEqual([
      'Sở Y tế rà soát (giao Sở Tài chính thẩm định',
      'giao Sở Tài chính thẩm định',
      'giao Sở Nội vụ đôn đốc.',
    ])
  })
})
