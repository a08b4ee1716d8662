import { describe, expect, it } from 'vitest'
import { works } from '../../../../src/language/bodies/complement/works.js'
import { taken } from './at.js'

describe('works', () => {
  it.each([
    ['Chủ đầu tư| các dự án chậm tiến độ', true, ' các dự án'],
    ['Chủ đầu tư| các dự án điện mặt trời khẩn trương', true, ' các dự án điện mặt trời'],
    ['Chủ đầu tư| dự án xây dựng', null, ''],
    ['Chủ đầu tư| rà soát', null, ''],
    ['doanh nghiệp| các dự án khẩn trương', null, ''],
  ])('%j', (text, ...answer) => {
    expect(taken(works, text)).toEqual(answer)
  })
})
