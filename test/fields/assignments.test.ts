import { describe, expect, it } from 'vitest'
import { fill } from './fill.js'

const bodies = (...lines: string[]) =>
  fill('assignments', 'THÔNG BÁO', 'Kết luận cuộc họp', '', ...lines).draft.assignments.map(
    ({ body }) => body,
  )

describe('fillAssignments', () => {
  it('gives nobody work by a list of when, where and who', () => {
    const list = ['1. Địa điểm: Phòng họp số 2.', '2. Chủ trì: BS. Lê Văn An - Giám đốc bệnh viện']
    expect(bodies(...list, '3. Kết luận: Giao Phòng Điều dưỡng rà soát.')).toEqual(['Phòng Điều dưỡng'])
    expect(bodies('1. Chủ trì: Sở Y tế rà soát.', '2. Giao Sở Nội vụ rà soát.')).toEqual(['Sở Nội vụ'])
  })

  it('takes a heading over what is and what is to be done for no finding', () => {
    const told = ['1. Sở Y tế theo chức năng chỉ đạo các bệnh viện phòng dịch.', '2. Rà soát.']
    expect(bodies('I. Về tình hình tháng 9, nhiệm vụ trọng tâm tháng 10', ...told)).toEqual(['Sở Y tế'])
    expect(bodies('I. Về tình hình thực hiện nhiệm vụ tháng 9', ...told)).toEqual([])
  })

  it('gives the work below to the bodies of a kind that a heading names by what they have', () => {
    expect(bodies('1. UBND các xã có cụm công nghiệp', '1.1. Giải phóng mặt bằng.', '1.2. Báo cáo.')).toEqual(
      ['UBND các xã có cụm công nghiệp'],
    )
  })

  it('gives who petitions no work', () => {
    const said = ['- Nội dung: Xin giao đất.', '- Kết luận: Giao Sở Y tế trả lời.']
    expect(bodies('1. Ông Lê Văn An (đại diện 05 hộ dân)', ...said)).toEqual(['Sở Y tế'])
    expect(bodies('1. Công ty Cổ phần Hòa An', ...said)).toEqual(['Sở Y tế'])
    expect(bodies('1. Ông Lê Văn An', '- Rà soát hồ sơ.', '- Báo cáo.')).toEqual(['Ông Lê Văn An'])
  })

  it('reads what stands below a heading that names nobody as no task of a body above', () => {
    const told = [
      '- Phân công đồng chí Lê Văn An hướng dẫn đảng viên mới.',
      '- Chỉ đạo Phòng Nội vụ rà soát.',
    ]
    const named = ['đồng chí Lê Văn An', 'Phòng Nội vụ']
    expect(bodies('1. Về công tác xây dựng Đảng:', ...told)).toEqual(named)
    expect(bodies('1. Về công tác xây dựng Đảng', ...told)).toEqual(named)
    expect(bodies('1. Đảng ủy xã:', ...told)).toEqual(['Đảng ủy xã'])
    expect(bodies('1. Giao Đảng ủy xã các việc sau:', ...told)).toEqual(['Đảng ủy xã'])
  })

  it('takes what stands below a heading over findings for findings, with a colon too', () => {
    const told = ['- Sở Y tế rà soát danh mục kịp thời.', '- Giao Sở Nội vụ rà soát.']
    expect(bodies('1. Kết quả đạt được:', ...told)).toEqual(['Sở Nội vụ'])
    expect(bodies('1. Kết quả đạt được', ...told)).toEqual(['Sở Nội vụ'])
    expect(bodies('1. Nhiệm vụ:', ...told)).toEqual(['Sở Y tế', 'Sở Nội vụ'])
  })
})
