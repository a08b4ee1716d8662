import { describe, expect, it } from 'vitest'
import { comparableOf } from '../../../src/language/comparable.js'
import { findDeadlines } from '../../../src/language/deadlines.js'

const read = (text: string) =>
  findDeadlines(comparableOf(text), { year: 2025 }).map(({ start, end, date }) => [
    text.slice(start, end),
    date,
  ])

describe('days that work is given', () => {
  it.each([
    ['Giao các Ban tổ chức thẩm tra ', 'từ ngày 15 đến ngày 19/11/2025', '2025-11-19'],
    ['Công an tỉnh kiểm tra tại các xã Tân Lập, Hòa An ', 'từ ngày 10/6 đến hết ngày 14/6', '2025-06-14'],
    ['Giám sát nguồn nước tại Lào Cai ', 'từ ngày 12 đến ngày 20/9/2025', '2025-09-20'],
    ['Cử 03 tổ đến các tỉnh; thời gian: ', 'từ ngày 18/9 đến ngày 30/9/2025', '2025-09-30'],
    [
      'Công an tỉnh mở cao điểm trấn áp tội phạm ',
      'từ ngày 15/12/2025 đến hết ngày 14/02/2026',
      '2026-02-14',
    ],
    ['Gửi thông báo đến từng hộ, thời gian chi trả ', 'từ ngày 10/3 đến ngày 13/3/2025', '2025-03-13'],
    ['Thời gian thực hiện: ', 'từ 10/3 đến 13/3/2025', '2025-03-13'],
    ['Thực hiện giãn cách ', 'từ 0 giờ 00 ngày 02/8/2025 đến hết ngày 15/8/2025', '2025-08-15'],
    ['Tổ chức lấy ý kiến trong thời gian ', 'từ ngày 01/11 đến ngày 18/11/2025', '2025-11-18'],
    ['Tổ đại biểu tiếp xúc cử tri tại các xã ', 'từ ngày 05/12 đến ngày 09/12/2025', '2025-12-09'],
    ['Ban Chỉ huy sơ tuyển nghĩa vụ ', 'từ ngày 25/8 đến ngày 29/8/2025', '2025-08-29'],
    ['Sở Y tế tập huấn, hoàn thành phun hóa chất ', 'từ 30/12/2025 đến 02/01/2026', '2026-01-02'],
  ])('%s[%s]', (before, phrase, date) => {
    expect(read(`${before}${phrase}.`)).toEqual([[phrase, date]])
  })

  it.each([
    'Thống nhất tổ chức kỳ họp từ ngày 07 đến ngày 09/12/2025.',
    'Sở Y tế báo cáo tình hình từ ngày 01/9 đến ngày 30/9/2025.',
    'Rà soát các hồ sơ nộp từ ngày 01/9 đến ngày 30/9/2025.',
    'Thời gian: từ ngày 10 đến ngày 14/6/2025.',
    'Mưa lớn từ ngày 10 đến ngày 14/6/2025.',
    'Thực hiện từ ngày 10/6/2025.',
    'Cấm xe tải từ 06h00 ngày 10/6/2025.',
  ])('reads none in %j', (text) => {
    expect(read(text)).toEqual([])
  })
})
