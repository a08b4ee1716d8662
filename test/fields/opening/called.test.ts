import { describe, expect, it } from 'vitest'
import { fill } from '../fill.js'

describe('calledFor', () => {
  it('takes what an invitation lists behind its first words, and gives those who chair no work', () => {
    const invited = (type: string, calls: string) => {
      const { context, draft } = fill(
        'assignments',
        type,
        'Về cụm công nghiệp',
        '',
        'VĂN PHÒNG CHÍNH PHỦ điện:',
        '- Các Bộ: Công an, Y tế;',
        calls,
        '1. Thời gian: 14 giờ ngày 16/6/2026.',
        '2. Địa điểm: Phòng họp số 1.',
        '3. Thành phần:',
        '- Chủ trì: Đồng chí Lê Văn An, Chủ tịch UBND tỉnh.',
        '- Kính mời Giám đốc Sở Nội vụ.',
        '4. Chuẩn bị:',
        '- Giao Sở Y tế chuẩn bị tài liệu.',
      )
      const { date, chair } = draft.meeting
      expect(context.invites).toBe(chair.name !== null)
      return [context.opening.length, date, chair.name, ...draft.assignments.map(({ body }) => body)]
    }
    const told = [7, '2026-06-16', 'Lê Văn An', 'Sở Y tế']
    expect(invited('GIẤY MỜI HỌP', 'UBND tỉnh tổ chức họp, cụ thể như sau:')).toEqual(told)
    expect(invited('CÔNG ĐIỆN', 'Văn phòng Chính phủ trân trọng kính mời các Bộ dự họp.')).toEqual(told)
    expect(invited('KẾ HOẠCH', 'Sở ban hành kế hoạch mời thầu như sau:').slice(0, 3)).toEqual([3, null, null])
  })

  it('takes what an invitation tells line by line', () => {
    const { draft } = fill(
      'meeting',
      'GIẤY MỜI',
      '',
      'Kính mời: - Lãnh đạo Sở Y tế;',
      '           - Ông Lê Văn An.',
      '',
      'Đến tham dự: Cuộc họp về di dời tuyến ống D400.',
      'Vào lúc: 14 giờ ngày 24/11/2016.',
      'Tại: Phòng họp số 1, Công ty.',
      'Ông Trần Văn Bình, Giám đốc Công ty chủ trì.',
    )
    expect(draft.header).toMatchObject({ subject: null, addressees: ['Lãnh đạo Sở Y tế', 'Ông Lê Văn An'] })
    expect(draft.meeting).toMatchObject({
      date: '2016-11-24',
      name: 'Cuộc họp về di dời tuyến ống D400',
      place: 'Phòng họp số 1, Công ty',
      chair: { name: 'Trần Văn Bình', positions: ['Giám đốc Công ty'] },
    })
  })

  it('leaves what minutes conclude to whom it is given', () => {
    const { draft } = fill(
      'assignments',
      'BIÊN BẢN',
      'Họp giải quyết kiến nghị',
      '',
      'Ngày 06/5/2022, UBND xã tổ chức họp.',
      'I. Thành phần:',
      '1. Chủ trì: Ông Lê Văn An - Chủ tịch UBND xã',
      'II. Nội dung:',
      '1. Giao Công an xã lập hồ sơ.',
      'III. Kết luận của người chủ trì',
      '1. Giao Sở Y tế rà soát.',
    )
    expect(draft.meeting.chair).toMatchObject({ name: 'Lê Văn An', body: null })
    expect(draft.assignments.map(({ item }) => item)).toEqual(['II/1', 'III/1'])
  })

  it('takes a notice of a meeting to come for an invitation, and none of conclusions', () => {
    const read = (leads: string) => {
      const { context, draft } = fill(
        'assignments',
        'THÔNG BÁO',
        'Về việc tổ chức phiên họp',
        '',
        leads,
        '- Thời gian: ngày 04/10/2024.',
        '- Địa điểm: Phòng họp tầng 4.',
        'Sở Y tế chuẩn bị tài liệu.',
      )
      return [context.invites, draft.meeting.date, draft.assignments.length]
    }
    expect(read('UBND tỉnh tổ chức phiên họp tháng 9, cụ thể như sau:')).toEqual([true, '2024-10-04', 1])
    expect(read('Chủ tịch dự họp, kết luận về lễ hội như sau:').slice(0, 2)).toEqual([false, null])
  })
})
