import { describe, expect, it } from 'vitest'
import { SUBJECT, meeting, read } from './meeting.js'

describe('readPlace', () => {
  it.each([
    [
      'Ngày 05/7/2022, tại Phòng họp số 2, Trụ sở UBND tỉnh, đồng chí Lê Văn C chủ trì họp.',
      'Phòng họp số 2, Trụ sở UBND tỉnh',
    ],
    [
      'Ngày 05/7/2022, tại trụ sở Tổng cục, số 4 Lý Thường Kiệt, Hà Nội, Giám đốc Sở chủ trì họp.',
      'trụ sở Tổng cục, số 4 Lý Thường Kiệt, Hà Nội',
    ],
    ['Ngày 05/7/2022, tại Hà Nội, Giám đốc Sở chủ trì họp.', 'Hà Nội'],
    ['Ngày 05/7/2022, tại Văn phòng Bộ, Bộ trưởng, Chủ nhiệm Ủy ban Lê Văn An chủ trì họp.', 'Văn phòng Bộ'],
    ['Ngày 05/7/2022, tại TP. Hòn Vọng, Giám đốc Sở chủ trì họp.', 'TP. Hòn Vọng'],
    [
      'Ngày 05/7/2022, Giám đốc Sở họp tại trụ sở Chi nhánh TP. Hòn Vọng. Cùng dự có các phòng.',
      'trụ sở Chi nhánh TP. Hòn Vọng',
    ],
    [
      'Ngày 05/7/2022, tại phòng họp tầng 3, Hội trường lớn, Giám đốc Sở chủ trì họp.',
      'phòng họp tầng 3, Hội trường lớn',
    ],
    ['Ngày 05/7/2022, tại Văn phòng Sở, Giám đốc Sở chủ trì cuộc họp.', 'Văn phòng Sở'],
    [
      'Ngày 05/7/2022, tại trụ sở Bộ (số 10 phố Tràng Thi, Hà Nội), Giám đốc Sở chủ trì cuộc họp.',
      'trụ sở Bộ (số 10 phố Tràng Thi, Hà Nội)',
    ],
    ['Ngày 05/7/2022, tại Phòng họp số 1 (tầng 2), Giám đốc Sở họp.', 'Phòng họp số 1 (tầng 2)'],
    ['Ngày 05/7/2022, tại Văn phòng Sở (sau đây gọi là Sở), Giám đốc Sở họp.', 'Văn phòng Sở'],
    [
      'Ngày 05/7/2022, tại Phòng họp B, UBND phường, Ủy ban nhân dân phường tổ chức cuộc họp.',
      'Phòng họp B, UBND phường',
    ],
    [
      'Ngày 05/7/2022, tại Phòng họp số 1, Trụ sở HĐND và UBND tỉnh, đồng chí Lê Văn An chủ trì họp.',
      'Phòng họp số 1, Trụ sở HĐND và UBND tỉnh',
    ],
    ['Ngày 05/7/2022, tại phòng họp số 2, tầng 3, Giám đốc Sở họp.', 'phòng họp số 2, tầng 3'],
    ['Ngày 05/7/2022, Đảng ủy họp tại Phòng họp A2 dưới sự chủ trì của TS. Lê Văn An.', 'Phòng họp A2'],
    ['Ngày 05/7/2022, lúc 14 giờ, tại Phòng họp A1.203, Giám đốc Sở chủ trì cuộc họp.', 'Phòng họp A1.203'],
    [
      'Ngày 05/7/2022, tại phòng họp số 1, UBND quận, đồng chí Lê Văn An chủ trì họp.',
      'phòng họp số 1, UBND quận',
    ],
    ['Ngày 05/7/2022, tại Hội trường A, UBND tỉnh tổ chức hội nghị.', 'Hội trường A'],
    [
      'Chiều 05/7/2022, tại Phòng họp 303, cơ quan Bộ GTVT, thay mặt Bộ trưởng, Thứ trưởng Lê Văn An họp.',
      'Phòng họp 303, cơ quan Bộ GTVT',
    ],
    ['Ngày 05/7/2022, tại Phòng họp 303, cơ quan chủ trì báo cáo.', 'Phòng họp 303'],
    [
      'Ngày 05/7/2022, tại Phòng họp số 2, Văn phòng UBND tỉnh, Trưởng Ban Chỉ đạo Lê Văn An chủ trì họp.',
      'Phòng họp số 2, Văn phòng UBND tỉnh',
    ],
    [
      'Ngày 05/7/2022, tại Phòng họp số 2, Văn phòng UBND tỉnh, cuộc họp đã được tổ chức.',
      'Phòng họp số 2, Văn phòng UBND tỉnh',
    ],
    ['Ngày 05/7/2022 (thứ Ba) tại Nhà văn hóa xã đã diễn ra hội nghị.', 'Nhà văn hóa xã'],
    [
      'Ngày 05/7/2022, Giám đốc Sở kiểm tra công trường và họp tại UBND xã An Hòa, huyện Phú Lâm để nghe báo cáo.',
      'UBND xã An Hòa, huyện Phú Lâm',
    ],
    [
      'Ngày 05/7/2022, Sở họp tại Khách sạn Bình Minh, thành phố Hòa An.',
      'Khách sạn Bình Minh, thành phố Hòa An',
    ],
    ['Ngày 05/7/2022, Giám đốc Sở đối thoại với dân. Địa điểm: Trụ sở UBND xã.', 'Trụ sở UBND xã'],
    ['Ngày 05/7/2022, tại VP. UBND tỉnh, ông Lê Văn An chủ trì họp.', 'VP. UBND tỉnh'],
    ['Địa điểm: Phòng họp số 2, UBND tỉnh.', 'Phòng họp số 2, UBND tỉnh'],
    ['Địa điểm tổ chức: Hội trường Sở; có sơ đồ.', 'Hội trường Sở'],
    ['II. Địa điểm: Hội trường Huyện ủy', 'Hội trường Huyện ủy'],
    ['Thời gian, địa điểm: 8h00 ngày 05/7/2022, tại Phòng họp số 2, nhà A1.', 'Phòng họp số 2, nhà A1'],
    ['Sở tổ chức phiên họp lần thứ 21 tại Phòng họp B.', 'Phòng họp B'],
    ['Sau khi làm việc tại trụ sở UBND xã, Giám đốc Sở kết luận:', 'trụ sở UBND xã'],
  ])('reads %j', (line, place) => {
    expect(meeting(SUBJECT, line).place).toBe(place)
  })

  it.each([
    'Ngày 05/7/2022, tại cuộc họp giao ban, Giám đốc Sở kết luận:',
    'Ngày 05/7/2022, Giám đốc Sở chủ trì cuộc họp tại trụ sở UBND xã.',
    'Ngày 05/7/2022, tại Sở Y tế. Ông Lê Văn An chủ trì họp.',
    'Ngày 05/7/2022, Giám đốc Sở chủ trì cuộc họp.',
    'Ngày 05/7/2022, Giám đốc Sở họp về các dự án tại UBND xã An Hòa.',
    'Ngày 05/7/2022, Giám đốc Sở chủ trì cuộc họp. Tham dự tại điểm cầu tỉnh có các phòng.',
  ])('reads none in %j', (line) => {
    expect(meeting(SUBJECT, line).place).toBeNull()
  })

  it('reads a label behind a bullet', () => {
    const opening = ['I. Thời gian, địa điểm', '- Thời gian: 14h00 ngày 31/5/2022']
    const place = '- Địa điểm: Phòng họp 202 - Nhà C1'
    const lead = 'Sau khi nghe các phòng báo cáo, Giám đốc Sở kết luận:'
    expect(meeting(SUBJECT, ...opening, place, 'II. Nội dung', lead).place).toBe('Phòng họp 202 - Nhà C1')
  })

  it('doubts a venue that only its words tell', () => {
    expect(read(SUBJECT, 'Giám đốc Sở làm việc tại trụ sở UBND xã.').doubts).toContain('place-by-words')
  })
})
