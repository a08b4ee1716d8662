import { describe, expect, it } from 'vitest'
import {
  isFurtherPostAt,
  isPostAt,
  isSubjectAt,
  postEnd,
  trimEnd,
} from '../../../../../src/fields/meeting/chair/posts/post.js'

describe('isPostAt', () => {
  it('reads whole words only', () => {
    expect(isPostAt('Bí thư', 0)).toBe(true)
    expect(isPostAt('Bí thưx', 0)).toBe(false)
    expect(isPostAt('ông Bí thư', 0)).toBe(false)
    expect(isPostAt('Chánh Văn phòng', 0)).toBe(true)
    expect(isPostAt('Chánh, Hà Nội', 0)).toBe(false)
    expect(isPostAt('CTCĐ', 0)).toBe(true)
    expect(isPostAt('CTCP Hà Nội', 0)).toBe(false)
  })
})

describe('isFurtherPostAt', () => {
  it.each([
    ['phó giám đốc Sở Y tế', true],
    ['ủy viên Ban Thường vụ', true],
    ['uỷ viên Ban Thường vụ', true],
    ['trưởng Ban Chỉ đạo', true],
    ['Chủ tịch UBND tỉnh', true],
    ['trưởng các phòng', false],
    ['chủ trì cuộc họp', false],
    ['phó', false],
  ])('reads %j', (text, told) => {
    expect(isFurtherPostAt(text, 0)).toBe(told)
  })

  it('is more than what begins one elsewhere', () => {
    expect(isPostAt('phó giám đốc Sở Y tế', 0)).toBe(false)
  })
})

describe('isSubjectAt', () => {
  it('tells a clause of its own from a post', () => {
    expect(isSubjectAt('Ban Chỉ đạo thống nhất', 0)).toBe(true)
    expect(isSubjectAt('Bí thư Tỉnh ủy', 0)).toBe(false)
    expect(isSubjectAt('Thường trực Tỉnh ủy thống nhất', 0)).toBe(true)
    expect(isSubjectAt('Thường trực Ban Bí thư, Trưởng Ban', 0)).toBe(false)
  })
})

describe('postEnd', () => {
  it.each([
    ['Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh', 'Bí thư Tỉnh ủy'],
    ['bí thư Đảng ủy, chủ tịch HĐND xã', 'bí thư Đảng ủy'],
    ['Trưởng ban Kinh tế, Ngân sách HĐND tỉnh', 'Trưởng ban Kinh tế, Ngân sách HĐND tỉnh'],
    ['Bí thư Tỉnh ủy (sau đây gọi là Chủ tọa)', 'Bí thư Tỉnh ủy'],
    ['Bí thư Đảng ủy kiêm Chủ tịch UBND xã', 'Bí thư Đảng ủy'],
    ['Giám đốc Sở Y tế, kiêm Giám đốc Bệnh viện', 'Giám đốc Sở Y tế'],
    ['Phó Bí thư Huyện ủy đồng thời là Chủ tịch HĐND huyện', 'Phó Bí thư Huyện ủy'],
    ['Chủ tịch kiêm Tổng Giám đốc Công ty', 'Chủ tịch kiêm Tổng Giám đốc Công ty'],
    ['Chủ nhiệm Ủy ban Kiểm tra Huyện ủy', 'Chủ nhiệm Ủy ban Kiểm tra Huyện ủy'],
    ['Chủ tịch Liên đoàn Lao động (LĐLĐ) tỉnh', 'Chủ tịch Liên đoàn Lao động (LĐLĐ) tỉnh'],
    ['Viện trưởng Viện kiểm sát (VKSND) tối cao', 'Viện trưởng Viện kiểm sát (VKSND) tối cao'],
    ['Giám đốc Bảo hiểm xã hội (BHXH) Việt Nam', 'Giám đốc Bảo hiểm xã hội (BHXH) Việt Nam'],
    ['Giám đốc Bảo hiểm xã hội (BHXH) và', 'Giám đốc Bảo hiểm xã hội'],
  ])('of %j', (text, post) => {
    expect(text.slice(0, postEnd(text, 0, text.length))).toBe(post)
  })
})

describe('trimEnd', () => {
  it('leaves out a bracket that was opened before the post', () => {
    expect(trimEnd('Phó Giám đốc)', 0, 13)).toBe(12)
    expect(trimEnd('Chủ tịch (kiêm nhiệm)', 0, 21)).toBe(21)
    expect(trimEnd('Giám đốc Sở - ', 0, 14)).toBe(11)
    expect(trimEnd('Bí thư Huyện ủy và đoàn công tác', 0, 32)).toBe(15)
  })
})
