import { describe, expect, it } from 'vitest'
import { drafts } from '../../../../../src/language/bodies/complement/words/drafts.js'
import { comparableOf } from '../../../../../src/language/comparable.js'

describe('drafts', () => {
  it.each([
    ['Phòng Kinh tế xây dựng| kế hoạch', true],
    ['các ngành xây dựng| đề án', true],
    ['Phòng Kinh tế xây dựng| rà soát', false],
    ['Phòng Kinh tế Xây dựng| kế hoạch', false],
    ['Phòng Kinh tế xây dựng|', false],
    ['Phòng Kinh tế| kế hoạch', false],
  ])('%j: %j', (marked, whether) => {
    expect(drafts(comparableOf(marked.replace('|', '')), marked.indexOf('|'))).toBe(whether)
  })
})
