import { describe, expect, it } from 'vitest'
import { numbered, term } from '../../../../../src/language/bodies/complement/tails/number.js'
import { taken } from '../at.js'

describe('numbered', () => {
  it.each([
    ['dự án đầu tư xây dựng| số 1', ' số 1'],
    ['chi nhánh| loại I', ' loại I'],
    ['Phòng Kinh tế| số (ông An)', ' số'],
    ['Phòng Kinh tế| số chủ trì', ' số'],
  ])('%j', (text, words) => {
    expect(taken(numbered, `các [chi nhánh ${text}`)).toEqual([true, words])
  })

  it('wants a number or a capital behind it', () => {
    expect(taken(numbered, 'chi nhánh| loại vừa')).toEqual([null, ''])
    expect(taken(numbered, 'chi nhánh| số')).toEqual([null, ''])
    expect(taken(numbered, 'Phòng Kinh tế| số liệu')).toEqual([null, ''])
    expect(taken(numbered, 'Phòng Y tế| số chủ trì')).toEqual([null, ''])
  })
})

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
