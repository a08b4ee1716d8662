import { describe, expect, it } from 'vitest'
import { comparableOf } from '../../../src/language/comparable.js'
import { findDeadlines } from '../../../src/language/deadlines.js'
import { DAY, readSentOn } from '../../../src/language/deadlines/sent-on.js'

const read = (text: string) =>
  Array.from(text.matchAll(new RegExp(DAY, 'g')), ({ index }) => readSentOn(text, index, { year: 2025 }))
    .filter((deadline) => deadline !== null)
    .map(({ start, end, date }) => [text.slice(start, end), date])

describe('readSentOn', () => {
  it.each([
    ['Giao Sở Y tế báo cáo UBND tỉnh ngày 28/11/2025.', 'ngày 28/11/2025', '2025-11-28'],
    ['Sở Y tế báo cáo UBND tỉnh vào ngày 28/11/2025.', 'vào ngày 28/11/2025', '2025-11-28'],
    ['Sở Y tế tổng hợp, trình Lãnh đạo Sở ngày 12/3.', 'ngày 12/3', '2025-03-12'],
    ['Sở Y tế báo cáo Sở Nội vụ vào sáng thứ Hai, ngày 12/3.', 'vào sáng thứ Hai, ngày 12/3', '2025-03-12'],
    ['Sở Y tế báo cáo kết quả vào đầu giờ sáng ngày 12/3.', 'vào đầu giờ sáng ngày 12/3', '2025-03-12'],
    ['Sở Y tế báo cáo UBND tỉnh vào cuối giờ chiều ngày 12/3.', 'vào cuối giờ chiều ngày 12/3', '2025-03-12'],
    ['Sở Y tế báo cáo UBND tỉnh cuối buổi chiều ngày 12/3.', 'cuối buổi chiều ngày 12/3', '2025-03-12'],
    ['Phòng Kinh tế báo cáo kết quả về UBND xã ngày 12/3.', 'ngày 12/3', '2025-03-12'],
    ['Phòng Công nghệ gửi các doanh nghiệp ngày 12/3.', 'ngày 12/3', '2025-03-12'],
    ['Phòng Công nghệ gửi danh sách về Sở Tài chính ngày 12/3.', 'ngày 12/3', '2025-03-12'],
    ['Các đơn vị gửi về Phòng Tổng hợp ngày 12/3 để tổng hợp.', 'ngày 12/3', '2025-03-12'],
    ['Hoàn thành quyết toán vào ngày 30/11/2025.', 'vào ngày 30/11/2025', '2025-11-30'],
    ['Sở Xây dựng bàn giao mặt bằng ngày 30/10.', 'ngày 30/10', '2025-10-30'],
    ['Bảo đảm tiến độ khởi công Dự án vào ngày 19/8.', 'vào ngày 19/8', '2025-08-19'],
    ['Phấn đấu thông xe kỹ thuật ngày 19/12.', 'ngày 19/12', '2025-12-19'],
  ])('reads %j', (text, phrase, date) => {
    expect(read(text)).toEqual([[phrase, date]])
  })

  it.each([
    'Thống nhất theo báo cáo UBND tỉnh ngày 20/10/2025.',
    'Sở Y tế báo cáo kết quả ngày 20/10/2025.',
    'Thống nhất như Sở Y tế đã báo cáo vào ngày 20/10/2025.',
    'Sở Y tế gửi danh sách đoàn công tác ngày 20/10/2025.',
    'UBND xã đã gửi Sở Y tế ngày 20/10/2025.',
    'Thống nhất tại Tờ trình UBND tỉnh ngày 20/10/2025.',
    'Sở Y tế có báo cáo của Đoàn ngày 20/10/2025.',
    'Sở Y tế báo cáo UBND tỉnh số 12 ngày 20/10/2025.',
    'Sở Y tế báo cáo UBND tỉnh kết quả kiểm tra ngày 20/10/2025 của Đoàn.',
    'Dự án thông xe kỹ thuật ngày 19/5/2025.',
    'Công ty đã cơ bản hoàn thành việc đền bù ngày 20/9/2025.',
    'Theo biên bản bàn giao mặt bằng ngày 20/9/2025.',
    'Sau khi kết thúc đợt kiểm tra ngày 20/10, báo cáo kết quả.',
    'Sở Y tế báo cáo UBND tỉnh ngày càng đầy đủ.',
  ])('reads none in %j', (text) => {
    expect(read(text)).toEqual([])
  })

  it('leaves a day that another construct has read, and keeps the order', () => {
    const text = 'Sở Y tế báo cáo UBND tỉnh ngày 12/3. Sở Xây dựng gửi Sở Y tế trước ngày 10/3.'
    expect(findDeadlines(comparableOf(text), { year: 2025 }).map(({ date }) => date)).toEqual([
      '2025-03-12',
      '2025-03-10',
    ])
  })
})
