import { describe, expect, it } from 'vitest'
import { comma } from '../../../../../src/language/bodies/complement/joints/comma.js'
import { taken } from '../at.js'

describe('comma', () => {
  it.each([
    ['Sở Văn hóa|, Thể thao và Du lịch', true, ', Thể'],
    ['Sở VH|,TT&DL', true, ',TT&DL'],
    ['Ban Công nhân|, Viên chức và Đô thị', true, ', Viên'],
    ['Phòng Tổ chức|, Thanh tra và Thi đua', true, ', Thanh'],
    ['các [Chi cục Thủy sản|, Kiểm lâm rà soát', true, ', Kiểm lâm'],
    ['các [Bộ Xây dựng|, Công an rà soát', true, ', Công an'],
    ['các [Bộ Xây dựng|, Công an tỉnh', false, ''],
    ['Bộ Xây dựng|, Công an rà soát', false, ''],
    ['Sở Văn hóa|, Sở Y tế', false, ''],
    ['Sở Văn hóa|, rà soát', false, ''],
    ['nhà thầu Sông Đào|, Hòa Bình', false, ''],
  ])('%j', (text, ...answer) => {
    expect(taken(comma, text)).toEqual(answer)
  })
})
