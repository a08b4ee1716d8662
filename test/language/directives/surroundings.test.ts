import { describe, expect, it } from 'vitest'
import { comparableOf } from '../../../src/language/comparable.js'
import { isPartyBody } from '../../../src/language/directives/surroundings.js'

describe('isPartyBody', () => {
  it.each([
    'Ban cán sự đảng UBND tỉnh',
    'Đảng ủy xã',
    'các huyện ủy, thành ủy',
    'Cấp ủy',
    'Đảng đoàn HĐND tỉnh',
  ])('knows %j', (name) => {
    expect(isPartyBody(comparableOf(name), 0)).toBe(true)
  })

  it.each(['Sở Y tế', 'UBND tỉnh', 'Văn phòng Tỉnh ủy', 'các đảng viên'])('takes %j for none', (name) => {
    expect(isPartyBody(comparableOf(name), 0)).toBe(false)
  })
})
