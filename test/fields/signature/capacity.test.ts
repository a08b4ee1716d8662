import { describe, expect, it } from 'vitest'
import { isAuthorityAt, readCapacity } from '../../../src/fields/signature/capacity.js'

describe('readCapacity', () => {
  it.each([
    ['TL. CHỦ TỊCH', 'TL', 4],
    ['T/M ĐẢNG ỦY', 'TM', 4],
    ['KT, GIÁM ĐỐC', 'KT', 4],
    ['TM/ ĐẢNG ỦY', 'TM', 4],
    ['KT/CHỦ TỊCH', 'KT', 3],
    ['T.M BAN CHỈ ĐẠO', 'TM', 4],
    ['T.L. GIÁM ĐỐC', 'TL', 5],
    ['THỪA LỆNH CHỦ TỊCH', 'TL', 10],
  ])('reads %j', (text, capacity, length) => {
    expect(readCapacity(text)).toEqual({ capacity, length })
  })

  it.each(['CHỦ TỊCH', 'TLCHỦ TỊCH', 'TAM ĐẢO', 'Lê Văn An', ''])('leaves %j', (text) => {
    expect(readCapacity(text)).toBeNull()
  })
})

describe('isAuthorityAt', () => {
  it.each([
    ['TL. CHỦ TỊCH KT. CHÁNH VĂN PHÒNG', 13, true],
    ['TL. CHỦ TỊCH KT. Chánh', 13, false],
    ['TL. CHỦ TỊCH', 4, false],
  ])('tells of %j at %i %j', (text, at, expected) => {
    expect(isAuthorityAt(text, at)).toBe(expected)
  })
})
