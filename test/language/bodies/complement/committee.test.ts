import { describe, expect, it } from 'vitest'
import { committee } from '../../../../src/language/bodies/complement/committee.js'
import { cursorAt, taken } from './at.js'

describe('committee', () => {
  it('completes the name, unless a capital follows', () => {
    for (const [text, closed] of [
      ['Văn phòng| Đảng ủy tổng hợp', true],
      ['Văn phòng| Đảng ủy Khối', false],
    ] as const) {
      const cursor = cursorAt(text)
      expect(committee(cursor)).toBe(true)
      expect([cursor.end, cursor.closed]).toEqual(['Văn phòng Đảng ủy'.length, closed])
    }
  })

  it('is none in small letters, nor behind no proper name', () => {
    expect(taken(committee, 'Văn phòng| đảng ủy')).toEqual([null, ''])
    expect(taken(committee, 'cơ quan| Đảng ủy')).toEqual([null, ''])
  })
})
