import { describe, expect, it } from 'vitest'
import { object } from '../../../../../src/language/bodies/complement/work/object.js'
import { taken } from '../at.js'

describe('object', () => {
  it.each([
    ['Phòng Quản lý| hoạt động xây dựng', null, ''],
    ['Phòng Quản lý| rủi ro rà soát', true, ' rủi ro'],
    ['Phòng Kế hoạch| rủi ro rà soát', null, ''],
    ['Ban Chỉ đạo Quản lý| rủi ro', null, ''],
  ])('%j', (text, ...answer) => {
    expect(taken(object, text)).toEqual(answer)
  })
})
