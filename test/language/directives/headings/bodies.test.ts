import { describe, expect, it } from 'vitest'
import { comparableOf } from '../../../../src/language/comparable.js'
import { readBodyHeading } from '../../../../src/language/directives/headings/bodies.js'

describe('readBodyHeading', () => {
  it.each<[string, string[]]>([
    ['Sở Y tế:', ['Sở Y tế']],
    ['Sở Y tế', ['Sở Y tế']],
    ['Đối với Sở Y tế, Công an tỉnh:', ['Sở Y tế', 'Công an tỉnh']],
    ['Giao Sở Y tế:', ['Sở Y tế']],
    ['Về phía Nhà đầu tư:', ['Nhà đầu tư']],
    ['Trách nhiệm của UBND cấp xã:', ['UBND cấp xã']],
    ['Yêu cầu chung đối với các sở và UBND các xã', ['các sở', 'UBND các xã']],
    ['Nhiệm vụ trọng tâm của Sở Y tế:', ['Sở Y tế']],
    ['Giao UBND các xã: An Bình, Phú Hội:', ['UBND các xã: An Bình, Phú Hội']],
    [
      'Các sở, ban, ngành; UBND các xã, phường, đặc khu',
      ['Các sở, ban, ngành', 'UBND các xã, phường, đặc khu'],
    ],
    ['SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG:', ['SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG']],
    ['Với Sở Y tế', ['Sở Y tế']],
    ['Sở Y tế - Cơ quan thường trực Ban Chỉ đạo:', ['Sở Y tế']],
    ['Sở Xây dựng - chủ đầu tư các công trình trọng điểm:', ['Sở Xây dựng']],
    ['Đề nghị Ủy ban MTTQ Việt Nam tỉnh (chủ trì giám sát):', ['Ủy ban MTTQ Việt Nam tỉnh']],
    ['UBND các huyện tập trung thực hiện các nhiệm vụ sau:', ['UBND các huyện']],
    ['Đối với doanh nghiệp:', ['doanh nghiệp']],
    ['Về giải phóng mặt bằng: Ủy ban nhân dân tỉnh An Bình', ['Ủy ban nhân dân tỉnh An Bình']],
    ['Công tác bồi thường: UBND xã Tân Lập, Sở Xây dựng:', ['UBND xã Tân Lập', 'Sở Xây dựng']],
    ['Các đơn vị được giao quản lý, sử dụng tài sản', ['Các đơn vị được giao quản lý, sử dụng tài sản']],
    ['Các xã đăng ký đạt chuẩn năm 2021 (Thu Cúc, Kiệt Sơn):', ['Các xã đăng ký đạt chuẩn năm 2021']],
    ['Đối với các địa phương chưa có dịch:', ['các địa phương chưa có dịch']],
    ['Các phòng, ban phụ trách tiêu chí', ['Các phòng, ban phụ trách tiêu chí']],
    ['Các lực lượng vũ trang:', ['Các lực lượng vũ trang']],
    ['Trách nhiệm của nhà đầu tư trong việc triển khai dự án:', ['nhà đầu tư']],
  ])('%s', (text, expected) => {
    expect(readBodyHeading(comparableOf(text))?.lead.map(({ start, end }) => text.slice(start, end))).toEqual(
      expected,
    )
  })

  it('reads the support in a heading', () => {
    const text = 'Sở Xây dựng chủ trì, phối hợp với Sở Tài chính thực hiện:'
    expect(
      readBodyHeading(comparableOf(text))?.support.map(({ start, end }) => text.slice(start, end)),
    ).toEqual(['Sở Tài chính'])
  })

  it.each([
    'Về công tác quy hoạch:',
    'Về giải phóng mặt bằng: Sở Xây dựng rà soát',
    'Về thành phần: Sở Xây dựng; báo cáo: Sở Tài chính',
    'Đối với xây dựng phần mềm chuyên ngành',
    'Nhiệm vụ và trách nhiệm của các cơ quan, đơn vị',
    'Đối với kiến nghị của Sở Y tế:',
    'Sở Y tế tổng hợp báo cáo.',
    'Các đơn vị chưa hoàn thành nhiệm vụ:',
    'Sở Xây dựng - chủ đầu tư các công trình đã khởi công',
  ])('does not take "%s" for bodies', (text) => {
    expect(readBodyHeading(comparableOf(text))).toBeNull()
  })

  it('tells a title in capitals, and a group without a colon', () => {
    const told = (text: string) => {
      const { title, group } = readBodyHeading(comparableOf(text))!
      return { title, group }
    }
    expect(told('SỞ Y TẾ:')).toEqual({ title: true, group: false })
    expect(told('Yêu cầu đối với các cơ quan, đơn vị')).toEqual({ title: false, group: true })
    expect(told('Các cơ quan, đơn vị:')).toEqual({ title: false, group: false })
    expect(told('Sở Y tế')).toEqual({ title: false, group: false })
  })
})
