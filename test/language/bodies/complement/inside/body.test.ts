import { describe, expect, it } from 'vitest'
import { innerBody, partyCommittee } from '../../../../../src/language/bodies/complement/inside/body.js'
import { cursorAt, taken } from '../at.js'

describe('innerBody', () => {
  it.each([
    ['Ban Thường vụ| cấp ủy rà soát', true, ' cấp ủy'],
    ['Ban Thường vụ| chi bộ rà soát', true, ' chi bộ'],
    ['Ban Thường vụ| tỉnh', null, ''],
    ['nhà thầu| chi bộ', null, ''],
  ])('%j', (text, ...answer) => {
    expect(taken(innerBody, text)).toEqual(answer)
  })

  it('is none behind a name that is complete', () => {
    expect(taken(innerBody, 'Ban Thường vụ| cấp ủy', { closed: true })).toEqual([null, ''])
  })
})

describe('partyCommittee', () => {
  it('completes the name, unless a capital follows', () => {
    for (const [text, closed] of [
      ['Văn phòng| Đảng ủy tổng hợp', true],
      ['Văn phòng| Đảng ủy Khối', false],
    ] as const) {
      const cursor = cursorAt(text)
      expect(partyCommittee(cursor)).toBe(true)
      expect([cursor.end, cursor.closed]).toEqual(['Văn phòng Đảng ủy'.length, closed])
    }
  })

  it('is none in small letters, nor behind no proper name', () => {
    expect(taken(partyCommittee, 'Văn phòng| đảng ủy')).toEqual([null, ''])
    expect(taken(partyCommittee, 'cơ quan| Đảng ủy')).toEqual([null, ''])
  })
})
