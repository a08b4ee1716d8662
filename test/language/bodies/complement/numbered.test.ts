import { describe, expect, it } from 'vitest'
import { numbered } from '../../../../src/language/bodies/complement/numbered.js'
import { taken } from './at.js'

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
