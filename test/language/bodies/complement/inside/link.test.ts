import { describe, expect, it } from 'vitest'
import { link } from '../../../../../src/language/bodies/complement/inside/link.js'
import { taken } from '../at.js'

describe('link', () => {
  it.each([
    ['Ban Chỉ đạo| của tỉnh', true, ' của'],
    ['đảng ủy| trực thuộc Tỉnh ủy', true, ' trực thuộc'],
    ['Tổ công tác| về chính sách, tiền lương', true, ' về chính sách, tiền lương'],
    ['Sở Y tế| tại 5 xã', null, ''],
    ['Sở Y tế| của đồng chí', null, ''],
    ['Sở Y tế| rà soát', null, ''],
    ['Trung tâm Y tế tỉnh| cấp Cloramin B', null, ''],
    ['Công an| cấp Huyện', true, ' cấp'],
  ])('%j', (text, result, words) => {
    const [answer, taking] = taken(link, text)
    expect([answer, taking]).toEqual([result, words])
  })
})
