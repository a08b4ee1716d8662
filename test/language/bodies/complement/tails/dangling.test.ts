import { describe, expect, it } from 'vitest'
import { danglingLength } from '../../../../../src/language/bodies/complement/tails/dangling.js'
import { cursorAt } from '../at.js'

describe('danglingLength', () => {
  it.each([
    ['Tổ công tác về| phát triển kinh tế', ' về'],
    ['đồng chí Trưởng Ban phụ trách| hội thi', ' phụ trách'],
    ['đồng chí Trưởng Ban phụ trách| tổ chức hội thi', ''],
    ['đồng chí Trưởng Ban phụ trách| (Sở Y tế)', ''],
    ['Tổ công tác| phát triển kinh tế', ''],
  ])('%j', (marked, link) => {
    const { line, end } = cursorAt(marked)
    expect(danglingLength(line, end)).toBe(link.length)
  })
})
