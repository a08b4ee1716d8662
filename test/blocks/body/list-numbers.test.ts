import { describe, expect, it } from 'vitest'
import { ListNumbers } from '../../../src/blocks/body/list-numbers.js'
import { readMarker } from '../../../src/blocks/markers.js'

const marker = (text: string) => readMarker(`${text} Rà soát`, 0)!

describe('ListNumbers', () => {
  it.each([
    ['1.', [], true],
    ['I.', ['1.'], true],
    ['3.', ['1.', '2.'], true],
    ['3.', ['1.'], false],
    ['3.', ['2)'], false],
    ['2.', [], false],
  ] as const)('%j behind %j', (due, before, whether) => {
    const numbers = new ListNumbers()
    for (const text of before) numbers.read(marker(text))
    expect(numbers.isDue(marker(due))).toBe(whether)
  })
})
