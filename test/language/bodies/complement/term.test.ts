import { describe, expect, it } from 'vitest'
import { term } from '../../../../src/language/bodies/complement/term.js'
import { taken } from './at.js'

describe('term', () => {
  it.each([
    ['Ban Chấp hành| khóa X, nhiệm kỳ 2020 - 2025 họp', true, ' khóa X, nhiệm kỳ 2020 - 2025'],
    ['HĐND| nhiệm kỳ 2021-2026, tổ chức', true, ' nhiệm kỳ 2021-2026'],
    ['HĐND| khóa 18 họp', true, ' khóa 18'],
    ['HĐND| khóa họp', null, ''],
    ['HĐND| nhiệm kỳ mới', null, ''],
    ['HĐND| họp', null, ''],
  ])('%j', (text, ...answer) => {
    expect(taken(term, text)).toEqual(answer)
  })
})
